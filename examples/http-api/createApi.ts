import { randomUUID } from 'node:crypto';
import { checkFinancieringsplan, Financieringsplan } from 'buurtaanpak/financiering';
import type { Datum } from 'buurtaanpak/kern';
import { checkSamenwerkingsovereenkomst, Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { checkRoutekaart, Routekaart } from 'buurtaanpak/routekaart';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { openSqlite } from '../event-store/openSqlite.js';
import { Opslag } from '../event-store/opslag.js';
import { Overeenkomstopslag } from '../event-store/overeenkomstopslag.js';
import { answerVerbinding } from './answerVerbinding.js';
import { openDocumentopslag } from './documentopslag.js';
import { KOPPEN } from './koppen.js';
import { API_VERSIE, createOpenapi } from './openapi.js';
import { Probleem, toProbleemdetails } from './probleem.js';
import { readJson } from './readJson.js';
import type { Route } from './route.js';
import { createDocumentRoutes } from './routes/documentRoutes.js';
import { createKeuzeRoutes } from './routes/keuzeRoutes.js';
import { createOvereenkomstRoutes } from './routes/overeenkomstRoutes.js';
import { createTeamRoutes } from './routes/teamRoutes.js';
import { acceptsJson, chooseTaal } from './voorkeuren.js';

/** The options of the API: what it needs from the world around it. */
export interface ApiOptions {
  /** Today, for the day on which something is recorded. */
  readonly today: () => Datum;
  /** The SQLite files for documents, teams and agreements. Default: in memory, lost when the API stops. */
  readonly bestanden?: { readonly documenten: string; readonly teams: string; readonly overeenkomsten: string };
  /** The largest body in bytes. Default 4 MiB, which is room for the figures of the largest gemeente. */
  readonly bodyLimit?: number;
  /** Receives our own mistakes. Default: they are not reported. */
  readonly log?: (regel: string) => void;
}

const toUrl = (pad: string): string => `/v1${pad.replaceAll(/\{([a-z]+)\}/g, ':$1')}`;

/** The problem that fastify found before a route was reached, in the words of this API. */
function readFastifyFout(fout: unknown, request: FastifyRequest, bodyLimit: number): unknown {
  const code = typeof fout === 'object' && fout !== null && 'code' in fout ? fout.code : undefined;
  switch (code) {
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_ASYNC_CONSTRAINT':
      return new Probleem(400, 'adres_onleesbaar');
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return new Probleem(404, 'adres_onbekend', { params: { adres: `${request.url.slice(0, 80)}…` } });
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Probleem(413, 'inhoud_te_groot', { params: { maximum: String(bodyLimit) } });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Probleem(415, 'inhoud_soort', { params: { soort: request.headers['content-type'] ?? '-' } });
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new Probleem(400, 'vraag_onleesbaar');
    default:
      return fout;
  }
}

/** Builds the API. It listens nowhere yet: `app.listen` or, in a test, `app.inject`. */
export function createApi({ today, bestanden, bodyLimit = 4 * 1024 * 1024, log }: ApiOptions): FastifyInstance {
  const documenten = openDocumentopslag(bestanden?.documenten);
  const teams = new Opslag(openSqlite(bestanden?.teams ?? ':memory:'));
  const overeenkomsten = new Overeenkomstopslag(openSqlite(bestanden?.overeenkomsten ?? ':memory:'));

  const handleFout = (ruw: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const fout = readFastifyFout(ruw, request, bodyLimit);
    const taal = chooseTaal(request.headers['accept-language']);
    const details = toProbleemdetails(fout, taal, `urn:uuid:${request.id}`);
    if (details.status === 500) log?.(`${details.instance} ${fout instanceof Error ? fout.stack : String(fout)}`);
    reply
      .code(details.status)
      .headers({ ...KOPPEN, 'Content-Language': taal, ...(fout instanceof Probleem ? fout.koppen : {}) })
      .type('application/problem+json')
      .send(JSON.stringify(details));
  };

  const app = Fastify({
    bodyLimit,
    genReqId: () => randomUUID(),
    // Long enough for any key; a longer key is not found.
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: handleFout,
    clientErrorHandler: answerVerbinding,
  });
  app.setErrorHandler(handleFout);
  app.setNotFoundHandler((request) => {
    throw new Probleem(404, 'adres_onbekend', { params: { adres: request.url.split('?')[0] ?? '' } });
  });
  app.addHook('onClose', async () => {
    documenten.close();
    await teams.close();
    await overeenkomsten.close();
  });

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, inhoud, klaar) => {
    try {
      klaar(null, readJson(inhoud));
    } catch (fout) {
      klaar(fout instanceof Error ? fout : new Error(String(fout)));
    }
  });

  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...KOPPEN, 'Content-Language': chooseTaal(request.headers['accept-language']) });
    if (!acceptsJson(request.headers.accept)) throw new Probleem(406, 'vorm_onbekend');
  });

  const routes: Route[] = [
    ...createDocumentRoutes(
      {
        verzameling: 'routekaarten',
        schema: 'routekaart',
        naam: 'Routekaart',
        safeParse: Routekaart.safeParse,
        check: checkRoutekaart,
        getTitel: ({ naam }) => naam,
      },
      documenten,
    ),
    ...createDocumentRoutes(
      {
        verzameling: 'financieringsplannen',
        schema: 'financieringsplan',
        naam: 'Financieringsplan',
        safeParse: Financieringsplan.safeParse,
        check: checkFinancieringsplan,
        getTitel: ({ naam }) => naam,
      },
      documenten,
    ),
    ...createDocumentRoutes(
      {
        verzameling: 'samenwerkingsovereenkomsten',
        schema: 'samenwerkingsovereenkomst',
        naam: 'Samenwerkingsovereenkomst',
        safeParse: Samenwerkingsovereenkomst.safeParse,
        check: checkSamenwerkingsovereenkomst,
        getTitel: ({ titel }) => titel,
      },
      documenten,
    ),
    ...createKeuzeRoutes(documenten),
    ...createTeamRoutes(teams, today),
    ...createOvereenkomstRoutes(overeenkomsten, today),
    {
      // /core/publish-openapi: without a sign-in, and for any origin.
      methode: 'GET',
      pad: '/openapi.json',
      operatie: 'getOpenapi',
      samenvatting: 'De beschrijving van de API.',
      antwoorden: { 200: { type: 'object' } },
      fouten: [],
      handle: () => ({ status: 200, koppen: { 'Access-Control-Allow-Origin': '*' }, inhoud: openapi }),
    },
  ];
  const openapi = createOpenapi(routes);
  serve(app, routes);
  // The root tells where to look. It is no path of the document, in which it could only be written with a slash at the end.
  app.get('/v1', () => ({ naam: 'Buurtaanpak', versie: API_VERSIE, openapi: '/v1/openapi.json' }));
  return app;
}

/** Gives every route to fastify, and answers the methods that a path does not have: 405, and OPTIONS with those that it has. */
function serve(app: FastifyInstance, routes: readonly Route[]): void {
  const methoden = new Map<string, string[]>();
  for (const { methode, pad, body, handle } of routes) {
    const url = toUrl(pad);
    methoden.set(url, [...(methoden.get(url) ?? []), ...(methode === 'GET' ? ['GET', 'HEAD'] : [methode])]);
    app.route({
      method: methode,
      url,
      handler: async (request, reply) => {
        if (body !== undefined && request.body === undefined) throw new Probleem(400, 'inhoud_leeg');
        const { status, koppen, inhoud } = await handle({
          params: request.params as Record<string, string>,
          query: request.query,
          body: request.body,
          taal: chooseTaal(request.headers['accept-language']),
          kop: (naam) => request.headers[naam],
        });
        reply.code(status).headers(koppen ?? {});
        return inhoud === undefined ? reply.send() : reply.send(inhoud);
      },
    });
  }
  for (const [url, eigen] of methoden) {
    const Allow = [...eigen, 'OPTIONS'].join(', ');
    app.route({ method: 'OPTIONS', url, handler: (_, reply) => reply.code(204).header('Allow', Allow).send() });
    app.route({
      method: app.supportedMethods.filter((methode) => methode !== 'OPTIONS' && !eigen.includes(methode)),
      url,
      // Before the body is read: whatever is in it, the method is wrong.
      onRequest: async (request) => {
        const params = { methode: request.method, toegestaan: Allow };
        throw new Probleem(405, 'methode_onbekend', { params, koppen: { Allow } });
      },
      handler: async () => undefined,
    });
  }
}
