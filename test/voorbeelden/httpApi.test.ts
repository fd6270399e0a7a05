import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Datum } from 'buurtaanpak/kern';
import { readKerncijfers, selectKerncijfers, toKerncijferdocument } from 'buurtaanpak/kerncijfers';
import fc from 'fast-check';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WERKMAP } from '../../examples/data/werkmap.js';
import { createApi } from '../../examples/http-api/createApi.js';
import type { Probleemdetails } from '../../examples/http-api/probleem.js';
import { toPointer } from '../../examples/http-api/probleem.js';
import { acceptsJson, chooseTaal } from '../../examples/http-api/voorkeuren.js';
import { leesCsv } from '../../examples/opzet/leesCsv.js';
import { maakRotterdam } from '../../examples/overeenkomsten/documenten/rotterdam.js';
import { verzinBeoordelingen } from '../../examples/verzonnen/verzinBeoordelingen.js';
import { leesLeeuwarden } from '../../scripts/fuzz/leesLeeuwarden.js';
import { bundleProgramma } from '../../scripts/programma/bundleProgramma.js';
import { runs } from '../runs.js';
import { run } from './run.js';

const at = (pad: string) => fileURLToPath(new URL(`../../${pad}`, import.meta.url));
const { oost: routekaartOost, energie: routekaartEnergie } = leesLeeuwarden();
const today = () => Datum.parse('2026-09-01');
const fouten: string[] = [];
const LIMIET = 1_000_000;
let app: FastifyInstance;
beforeAll(() => {
  app = createApi({ today, log: (regel) => fouten.push(regel), bodyLimit: LIMIET });
});
afterAll(async () => {
  await app.close();
  // Whatever was asked in this file, nothing of our own went wrong.
  expect(fouten).toEqual([]);
});

type Methode = NonNullable<InjectOptions['method']>;

const send = (method: Methode, url: string, payload?: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method,
    url,
    headers: { ...(payload === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(payload === undefined ? {} : { payload: typeof payload === 'string' ? payload : JSON.stringify(payload) }),
  });
type Antwoord = Awaited<ReturnType<typeof send>>;

/** A refusal is problem details, with the headers that every answer has. */
function expectProbleem(antwoord: Antwoord, status: number): Probleemdetails {
  expect([antwoord.statusCode, antwoord.headers['content-type']]).toEqual([
    status,
    'application/problem+json; charset=utf-8',
  ]);
  expect(antwoord.headers).toMatchObject({
    'api-version': '1.0.0',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(antwoord.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(antwoord.headers['strict-transport-security']).toMatch(/^max-age=\d+/);
  const details: Probleemdetails = antwoord.json();
  expect(details.status).toBe(status);
  expect(details.type).toMatch(/^about:blank$|^urn:buurtaanpak:code:[a-z]+\.[a-z_]+$/);
  expect(details.title).toMatch(/^[A-Z]/);
  expect(details.detail).toMatch(/\S.*\.$/s);
  expect(details.detail).not.toMatch(/\{[a-z]+\}|undefined|\[object/);
  expect(details.instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  return details;
}

describe('documents', () => {
  test.each([
    ['routekaarten', routekaartOost],
    ['financieringsplannen', maakRotterdam().financieringsplan],
    ['samenwerkingsovereenkomsten', maakRotterdam()],
  ])('%s are kept as they came, and replaced only by who saw the last version', async (verzameling, document) => {
    const nieuw = await send('POST', `/v1/${verzameling}`, document);
    expect(nieuw.statusCode).toBe(201);
    expect(nieuw.headers['api-version']).toBe('1.0.0');
    const plek = String(nieuw.headers.location);
    const etag = String(nieuw.headers.etag);
    expect(plek).toMatch(new RegExp(`^/v1/${verzameling}/[0-9a-f-]{36}$`));
    const gelezen = await send('GET', plek);
    expect([gelezen.statusCode, gelezen.json(), gelezen.headers.etag]).toEqual([200, document, etag]);

    const onveranderd = await send('GET', plek, undefined, { 'if-none-match': `"iets", ${etag}` });
    expect([onveranderd.statusCode, onveranderd.body, onveranderd.headers.etag]).toEqual([304, '', etag]);

    const ander = 'titel' in document ? { ...document, titel: 'Anders' } : { ...document, naam: 'Anders' };
    expectProbleem(await send('PUT', plek, ander), 428);
    expectProbleem(await send('PUT', plek, ander, { 'if-match': '"verouderd"' }), 412);
    expectProbleem(await send('PUT', plek, ander, { 'if-match': `W/${etag}` }), 412);
    const kapot = expectProbleem(await send('PUT', plek, { ...ander, versie: 99 }, { 'if-match': etag }), 400);
    expect(kapot.errors).toEqual([
      expect.objectContaining({ in: 'body', pointer: '#/versie', code: 'kern.versie_onbekend' }),
    ]);
    expect((await send('GET', plek)).json()).toEqual(document);
    const vervangen = await send('PUT', plek, ander, { 'if-match': etag });
    expect([vervangen.statusCode, vervangen.json()]).toEqual([200, ander]);
    // Two who saw the same version: the second is refused, and loses nothing of the first.
    const stil = expectProbleem(await send('PUT', plek, document, { 'if-match': etag }), 412);
    expect(stil.detail).toContain('intussen gewijzigd');
    expect((await send('GET', plek)).json()).toEqual(ander);
    expect((await send('GET', `${plek}/bevindingen`)).statusCode).toBe(200);
    expectProbleem(await send('GET', `/v1/${verzameling}/weg`), 404);
    expectProbleem(await send('PUT', `/v1/${verzameling}/weg`, document, { 'if-match': '*' }), 404);
  });

  test('a list comes in pages', async () => {
    const eigen = createApi({ today });
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) {
      const payload = { ...routekaartOost, naam: `Kaart ${i}` };
      const { headers } = await eigen.inject({ method: 'POST', url: '/v1/routekaarten', payload });
      ids.push(String(headers.location).split('/').at(-1) ?? '');
    }
    const gezien: string[] = [];
    for (let url: string | undefined = '/v1/routekaarten?aantal=2'; url !== undefined; ) {
      const bladzijde: { items: { id: string; titel: string }[]; volgende?: string } = (await eigen.inject(url)).json();
      expect(bladzijde.items.length).toBeLessThanOrEqual(2);
      gezien.push(...bladzijde.items.map(({ id }) => id));
      url = bladzijde.volgende;
    }
    expect(gezien).toEqual([...ids].sort());
    await eigen.close();
    for (const query of ['aantal=0', 'aantal=veel', 'aantal=101', 'aantal=1&aantal=2', 'antal=3', 'na=a&na=b'])
      expect(expectProbleem(await send('GET', `/v1/routekaarten?${query}`), 400).errors?.[0]?.in).toBe('query');
  });

  test('what is remarked on a document is told with a place and a sentence', async () => {
    const overeenkomst = maakRotterdam();
    const dubbel = { ...overeenkomst, reikwijdte: { ...overeenkomst.reikwijdte, aantalBuurten: 13 } };
    const { headers } = await send('POST', '/v1/samenwerkingsovereenkomsten', dubbel);
    const bevindingen = (
      await send('GET', `${headers.location}/bevindingen`, undefined, { 'accept-language': 'en' })
    ).json();
    expect(bevindingen.length).toBeGreaterThan(0);
    for (const { code, ernst, pointer, detail } of bevindingen) {
      expect(code).toMatch(/^(?:overeenkomst|financiering)\./);
      expect(['fout', 'waarschuwing', 'info']).toContain(ernst);
      expect(pointer).toMatch(/^#\//);
      expect(detail).toMatch(/^[A-Z0-9]/);
    }
  });

  test('everything that is wrong is told at once, where it is, in the language of the client', async () => {
    const { titel: _, ...overeenkomst } = maakRotterdam();
    const fout = { ...overeenkomst, looptijd: { van: '2027-01-01', tot: 'ooit' }, ondewerp: 'x' };
    const nl = expectProbleem(await send('POST', '/v1/samenwerkingsovereenkomsten', fout), 400);
    expect(nl.type).toBe('urn:buurtaanpak:code:kern.document_ongeldig');
    expect(nl.errors?.map(({ pointer }) => pointer).sort()).toEqual(['#/looptijd/tot', '#/ondewerp', '#/titel']);
    expect(nl.errors?.find(({ pointer }) => pointer === '#/titel')).toEqual({
      in: 'body',
      pointer: '#/titel',
      code: 'kern.veld_ontbreekt',
      detail: 'Het veld titel ontbreekt.',
    });
    const antwoord = await send('POST', '/v1/samenwerkingsovereenkomsten', fout, { 'accept-language': 'de, en;q=0.8' });
    expect(antwoord.headers['content-language']).toBe('en');
    const en = expectProbleem(antwoord, 400);
    expect(en.errors?.map(({ code }) => code)).toEqual(nl.errors?.map(({ code }) => code));
    expect(en.errors?.find(({ pointer }) => pointer === '#/titel')?.detail).toBe('The field titel is missing.');
  });

  test('documents and teams in files are there again when the API starts again', async () => {
    const map = mkdtempSync(join(tmpdir(), 'api-'));
    const bestanden = {
      documenten: join(map, 'd.sqlite'),
      teams: join(map, 't.sqlite'),
      overeenkomsten: join(map, 'o.sqlite'),
    };
    const eerste = createApi({ today, bestanden });
    const { headers } = await eerste.inject({ method: 'POST', url: '/v1/routekaarten', payload: routekaartOost });
    const payload = { ...hoofd, soort: 'gebied_aanmelden', buurt: 'BU00802001', begeleidingsjaren: 3 };
    await eerste.inject({ method: 'POST', url: '/v1/teams/t/gebeurtenissen', payload });
    await eerste.close();
    const tweede = createApi({ today, bestanden });
    expect((await tweede.inject(String(headers.location))).json()).toEqual(routekaartOost);
    expect((await tweede.inject('/v1/teams/t/gebeurtenissen')).json()).toHaveLength(1);
    await tweede.close();
    rmSync(map, { recursive: true });
  });
});

describe('scores and selections', () => {
  const { tabel } = readKerncijfers(leesCsv(WERKMAP), { jaar: 2024, gemeenten: ['GM0080'] });
  const buurten = selectKerncijfers(tabel, { soort: 'buurt' });
  const kerncijfers = toKerncijferdocument(buurten);
  const vraag = {
    scores: {
      oost: [
        { code: 'BU00802001', score: 0.9 },
        { code: 'BU00802002', score: 0.8 },
        { code: 'BU00802003', score: 0.4 },
      ],
    },
    quota: [{ id: 'oost', programma: 'oost', aantal: 2 }],
  };

  test('scores come from a Routekaart that is kept; mistakes in figures and judgements are told together', async () => {
    const { headers } = await send('POST', '/v1/routekaarten', routekaartOost);
    const rijen = verzinBeoordelingen(routekaartOost, buurten);
    const beoordelingen = { soort: 'beoordelingen', versie: 1, routekaart: routekaartOost.id, rijen };
    const goed = await send('POST', `${headers.location}/scores`, { kerncijfers, beoordelingen });
    expect(goed.statusCode).toBe(200);
    const { buurten: gescoord, zonderScore } = goed.json();
    expect(gescoord.length + zonderScore.length).toBe(buurten.gebieden.length);
    expect(gescoord[0].rang).toBe(1);
    expect(zonderScore[0].redenen[0].detail).toMatch(/\.$/);

    const fout = {
      kerncijfers: { ...kerncijfers, soort: 'iets' },
      beoordelingen: {
        ...beoordelingen,
        rijen: [
          { ...rijen[0], score: 9 },
          { ...rijen[1], criterium: 'weg' },
        ],
      },
    };
    const { errors } = expectProbleem(await send('POST', `${headers.location}/scores`, fout), 400);
    expect(errors?.map(({ pointer }) => pointer)).toEqual([
      '#/kerncijfers/soort',
      '#/beoordelingen/rijen/0/score',
      '#/beoordelingen/rijen/1/criterium',
    ]);
    expect(expectProbleem(await send('POST', `${headers.location}/scores`, {}), 400).errors?.[0]?.pointer).toBe(
      '#/kerncijfers',
    );
    // The figures are good, but not those that the Routekaart asks for.
    const leeg = { kerncijfers: { soort: 'kerncijfertabel', versie: 1, gebieden: [], kolommen: [] } };
    expect(expectProbleem(await send('POST', `${headers.location}/scores`, leeg), 400).type).toContain('routekaart.');
    expectProbleem(await send('POST', '/v1/routekaarten/weg/scores', { kerncijfers }), 404);
  });

  test('a selection has its proof and an address; why not is a question to it', async () => {
    const gekozen = await send('POST', '/v1/selecties', vraag);
    expect(gekozen.statusCode).toBe(201);
    expect(gekozen.json()).toMatchObject({ uitkomst: 'optimaal', bewijs: { optimaal: true, gat: 0 } });
    expect(gekozen.json().gekozen.map(({ code }: { code: string }) => code)).toEqual(['BU00802001', 'BU00802002']);
    const nogEens = await send('POST', '/v1/selecties', vraag);
    expect([nogEens.statusCode, nogEens.headers.location]).toEqual([200, gekozen.headers.location]);
    expect((await send('GET', String(gekozen.headers.location))).json()).toEqual(gekozen.json());

    const waarom = await send('GET', `${gekozen.headers.location}/buurten/BU00802003`);
    expect(waarom.json()).toMatchObject({ soort: 'niet_gekozen', stijging: { programma: 'oost' } });
    expect(waarom.json().bevindingen[0].detail).toBe(
      'BU00802003 is niet gekozen: de beste selectie met BU00802003 scoort 0,4 lager, zonder BU00802002.',
    );
    expect((await send('GET', `${gekozen.headers.location}/buurten/BU00802001`)).json().soort).toBe('gekozen');
    expectProbleem(await send('GET', `${gekozen.headers.location}/buurten/BU00809999`), 404);
    expectProbleem(await send('GET', '/v1/selecties/weg'), 404);
  });

  test('that there is no selection is an answer; explaining it is not possible', async () => {
    const onhaalbaar = await send('POST', '/v1/selecties', { ...vraag, quota: [{ ...vraag.quota[0], aantal: 4 }] });
    expect(onhaalbaar.statusCode).toBe(201);
    expect(onhaalbaar.json()).toMatchObject({ uitkomst: 'onhaalbaar', botsing: [{ soort: 'quotum', over: 3 }] });
    expect(onhaalbaar.json().bevindingen[0].detail).toContain('4 gevraagd, 3 over');
    const details = expectProbleem(await send('GET', `${onhaalbaar.headers.location}/buurten/BU00802001`), 409);
    expect(details.type).toBe('urn:buurtaanpak:code:selectie.niets_gekozen');
  });

  test('a client does not decide how long the server reckons', async () => {
    const opties = { knopenbudget: 1e15 };
    expect((await send('POST', '/v1/selecties', { ...vraag, opties })).statusCode).toBe(201);
    const fout = await send('POST', '/v1/selecties', { ...vraag, quota: [{ ...vraag.quota[0], programma: 'west' }] });
    expect(expectProbleem(fout, 400).errors?.[0]?.code).toBe('selectie.programma_onbekend');
  });
});

const hoofd = { id: 'e1', datum: '2026-09-01', door: 'medewerker-7' };

describe('teams', () => {
  const url = '/v1/teams/team-1/gebeurtenissen';
  const aanmelden = { ...hoofd, soort: 'gebied_aanmelden', buurt: 'BU00802001', begeleidingsjaren: 3 };

  test('commands become events, in the order that the rules allow', async () => {
    expect((await send('GET', url)).json()).toEqual([]);
    expectProbleem(await send('GET', '/v1/teams/team-1/stand?peildatum=2026-09-01'), 404);
    const eerste = await send('POST', url, { ...aanmelden, team: 'ander', geregistreerd: '1999-01-01' });
    expect([eerste.statusCode, eerste.headers.etag]).toEqual([201, '"1"']);
    // Which team it is says the address, and when it was recorded the server.
    expect(eerste.json()).toEqual([expect.objectContaining({ team: 'team-1', geregistreerd: '2026-09-01' })]);
    const dubbel = expectProbleem(await send('POST', url, aanmelden), 409);
    expect(dubbel.type).toBe('urn:buurtaanpak:code:team.gebeurtenis_bestaat_al');
    const vroeg = expectProbleem(await send('POST', url, { ...hoofd, id: 'e2', soort: 'team_vormen' }), 409);
    expect(vroeg.type).toBe('urn:buurtaanpak:code:team.status_past_niet');
    expectProbleem(
      await send('POST', url, { ...hoofd, id: 'e2', soort: 'werving_starten' }, { 'if-match': '"0"' }),
      412,
    );
    const tweede = await send('POST', url, { ...hoofd, id: 'e2', soort: 'werving_starten' }, { 'if-match': '"1"' });
    expect([tweede.statusCode, tweede.headers.etag]).toEqual([201, '"2"']);
    expect((await send('GET', url)).json().map(({ soort }: { soort: string }) => soort)).toEqual([
      'gebied_aangemeld',
      'werving_gestart',
    ]);
    expect((await send('GET', '/v1/teams/team-1/stand?peildatum=2026-09-01')).json()).toMatchObject({
      buurt: 'BU00802001',
      status: 'werving',
    });
  });

  test('of ten commands at once without If-Match none is refused because of another', async () => {
    const druk = '/v1/teams/team-druk/gebeurtenissen';
    await send('POST', druk, aanmelden);
    await send('POST', druk, { ...hoofd, id: 'e2', soort: 'werving_starten' });
    const contact = { ...hoofd, soort: 'contact_vastleggen', wijze: 'telefoon', minuten: 5 };
    const samen = await Promise.all(
      Array.from({ length: 10 }, (_, n) => send('POST', druk, { ...contact, id: `c${n}` })),
    );
    expect(samen.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(201));
    expect((await send('GET', druk)).json()).toHaveLength(12);
  });

  test.each(['%00', 'x'.repeat(299)])(
    'of the team %s, which no store could keep, nothing is recorded',
    async (team) => {
      for (const soort of ['teams', 'overeenkomsten']) {
        const leeg = await send('GET', `/v1/${soort}/${team}/gebeurtenissen`);
        expect([leeg.statusCode, leeg.json()]).toEqual([200, []]);
      }
      expectProbleem(await send('GET', `/v1/teams/${team}/stand?peildatum=2026-09-01`), 404);
      expectProbleem(await send('POST', `/v1/teams/${team}/gebeurtenissen`, aanmelden), 400);
    },
  );

  test('a command of a wrong form is refused with its places, and so is a name for a reference', async () => {
    const fout = expectProbleem(await send('POST', url, { ...aanmelden, soort: 'gebied_afmelden', datum: 'nu' }), 400);
    expect(fout.errors?.map(({ pointer }) => pointer)).toEqual(['#/soort', '#/datum']);
    const naam = { ...hoofd, id: 'e9', soort: 'vrijwilliger_aansluiten', vrijwilliger: 'jan@voorbeeld.nl', rollen: [] };
    expect(expectProbleem(await send('POST', url, naam), 400).errors?.[0]?.pointer).toBe('#/vrijwilliger');
    for (const query of ['', '?peildatum=morgen', '?peildatum=2026-09-01&extra=1'])
      expect(expectProbleem(await send('GET', `/v1/teams/team-1/stand${query}`), 400).errors?.[0]?.in).toBe('query');
  });
});

describe('agreements', () => {
  const document = maakRotterdam();
  const url = `/v1/overeenkomsten/${document.id}/gebeurtenissen`;
  const opstellen = { ...hoofd, soort: 'stel_op', document };
  const betaling = {
    ...hoofd,
    id: 'e2',
    soort: 'leg_vast',
    feit: { soort: 'betaald', datum: '2026-09-01', bijdrage: 'bzk-1', bedrag: '100.00' },
  };

  test('commands become events of the one stream, and what is sent again is kept once', async () => {
    expect((await send('GET', url)).json()).toEqual([]);
    for (const vraag of ['stand', 'uitputting'])
      expectProbleem(await send('GET', `/v1/overeenkomsten/weg/${vraag}?peildatum=2026-09-01`), 404);
    const eerste = await send('POST', url, opstellen);
    expect([eerste.statusCode, eerste.headers.etag]).toEqual([201, '"1"']);
    expectProbleem(await send('POST', '/v1/overeenkomsten/ander/gebeurtenissen', opstellen), 409);
    expectProbleem(await send('POST', url, betaling, { 'if-match': '"0"' }), 412);
    expect((await send('POST', url, betaling, { 'if-match': '"1"' })).statusCode).toBe(201);
    const opnieuw = await send('POST', url, betaling);
    expect([opnieuw.statusCode, opnieuw.headers.etag]).toEqual([200, '"2"']);
    const vroeg = expectProbleem(
      await send('POST', url, { ...hoofd, id: 'e3', soort: 'hervat', vanaf: '2026-09-02' }),
      409,
    );
    expect(vroeg.type).toMatch(/^urn:buurtaanpak:code:overeenkomst\./);
    expect((await send('GET', url)).json()).toHaveLength(2);
  });

  test('the stand and the money are computed from the stream, with what is to be said of it', async () => {
    const stand = await send('GET', `/v1/overeenkomsten/${document.id}/stand?peildatum=2026-09-01`);
    expect(stand.json()).toMatchObject({ overeenkomst: document.id, status: 'concept' });
    const geld = (await send('GET', `/v1/overeenkomsten/${document.id}/uitputting?peildatum=2026-09-01`)).json();
    expect(geld.bijdragen[0]).toMatchObject({ bijdrage: 'bzk-1', betaald: '100.00' });
    expect(geld.bevindingen.map(({ code }: { code: string }) => code)).toContain(
      'financiering.betaald_zonder_verplichting',
    );
    for (const vraag of ['stand', 'uitputting'])
      expect(expectProbleem(await send('GET', `/v1/overeenkomsten/${document.id}/${vraag}`), 400).errors?.[0]?.in).toBe(
        'query',
      );
  });
});

describe('HTTP', () => {
  test('what is not there, is written wrongly or ends with a slash', async () => {
    for (const adres of [
      '/',
      '/v2/routekaarten',
      '/v1/',
      '/v1/routekaarten/',
      '/v1/Routekaarten',
      `/v1/routekaarten/${'a'.repeat(400)}`,
    ])
      expectProbleem(await send('GET', adres), 404);
    expectProbleem(await send('GET', '/v1/routekaarten/%ff'), 400);
  });

  test('a method that a path does not have says which it has', async () => {
    for (const methode of ['DELETE', 'PATCH', 'PUT'] as const) {
      const antwoord = await send(methode, '/v1/routekaarten', '{', { 'content-type': 'text/plain' });
      expectProbleem(antwoord, 405);
      expect(antwoord.headers.allow).toBe('GET, HEAD, POST, OPTIONS');
    }
    const opties = await send('OPTIONS', '/v1/selecties/x/buurten/y');
    expect([opties.statusCode, opties.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
    const kop = await app.inject({ method: 'HEAD', url: '/v1/routekaarten' });
    expect([kop.statusCode, kop.body]).toEqual([200, '']);
  });

  test('the form of the content and of the answer', async () => {
    expectProbleem(await send('POST', '/v1/routekaarten', '<a/>', { 'content-type': 'application/xml' }), 415);
    expectProbleem(await send('POST', '/v1/routekaarten', 'a', { 'content-type': 'text/plain' }), 415);
    for (const accept of ['text/html', 'application/json;q=0', 'application/json;q=0, */*'])
      expectProbleem(await send('GET', '/v1/routekaarten', undefined, { accept }), 406);
    for (const accept of ['*/*', 'text/html, application/*;q=0.1', ' application/json ; q=1 '])
      expect((await send('GET', '/v1/routekaarten', undefined, { accept })).statusCode).toBe(200);
  });

  test('content that is empty, no JSON, no UTF-8 or too large', async () => {
    for (const tekst of ['', '{', '{"soort":}', 'NaN', '\u0000'])
      expectProbleem(await send('POST', '/v1/routekaarten', tekst, { 'content-type': 'application/json' }), 400);
    expect(expectProbleem(await send('POST', '/v1/routekaarten'), 400).detail).toBe('De vraag heeft geen inhoud.');
    const bytes = await app.inject({
      method: 'POST',
      url: '/v1/routekaarten',
      headers: { 'content-type': 'application/json' },
      payload: Buffer.from([0x22, 0xff, 0x22]),
    });
    expect(expectProbleem(bytes, 400).detail).toBe('De inhoud is geen UTF-8.');
    const groot = expectProbleem(await send('POST', '/v1/routekaarten', `"${'a'.repeat(LIMIET)}"`), 413);
    expect(groot.detail).toBe(`De inhoud is groter dan ${LIMIET} bytes.`);
    const diep = expectProbleem(await send('POST', '/v1/routekaarten', '['.repeat(200_000) + ']'.repeat(200_000)), 400);
    expect(diep.errors?.[0]?.code).toBe('kern.te_diep');
  });

  test('keys that reach for a prototype are refused, and reach none', async () => {
    const paden = ['/v1/routekaarten', '/v1/financieringsplannen', '/v1/selecties', '/v1/teams/t/gebeurtenissen'];
    for (const pad of paden) {
      const velden = pad.includes('teams') ? ',"soort":"gebied_aanmelden","datum":"2026-09-01"' : '';
      const proto = `{"__proto__":{"vervuild":1},"constructor":{"prototype":{"vervuild":1}}${velden}}`;
      const { errors } = expectProbleem(await send('POST', pad, proto), 400);
      expect(errors?.map(({ pointer }) => pointer)).toContain('#/__proto__');
    }
    const vrij = '{"scores":{"__proto__":[]},"quota":[{"id":"q","programma":"__proto__","aantal":1}]}';
    expect(expectProbleem(await send('POST', '/v1/selecties', vrij), 400).errors?.[0]?.pointer).toBe(
      '#/scores/__proto__',
    );
    expect('vervuild' in {}).toBe(false);
  });

  test('what is no HTTP at all gets problem details, and the line is cut', async () => {
    const eigen = createApi({ today });
    await eigen.listen({ host: '127.0.0.1', port: 0 });
    const adres = eigen.server.address();
    const poort = typeof adres === 'object' && adres !== null ? adres.port : 0;
    const talk = (tekst: string) =>
      new Promise<string>((klaar) => {
        let antwoord = '';
        const lijn = connect(poort, '127.0.0.1', () => lijn.write(tekst));
        lijn.on('data', (deel) => {
          antwoord += deel;
        });
        lijn.on('close', () => klaar(antwoord));
      });
    for (const [tekst, status] of [
      ['dit is geen HTTP\r\n\r\n', 400],
      [`GET /v1 HTTP/1.1\r\nHost: x\r\nX-Lang: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
    ] as const) {
      const antwoord = await talk(tekst);
      const [kop = '', inhoud = ''] = antwoord.split('\r\n\r\n');
      expect(kop).toContain(`HTTP/1.1 ${status} `);
      expect(kop).toContain('Content-Type: application/problem+json');
      expect(kop).toContain('API-Version: 1.0.0');
      expect(JSON.parse(inhoud)).toMatchObject({ status, instance: expect.stringMatching(/^urn:uuid:/) });
    }
    await eigen.close();
  });

  test('a mistake of our own is told to the log, not to the client', async () => {
    const regels: string[] = [];
    const kapot = createApi({
      log: (regel) => regels.push(regel),
      today: () => {
        throw new Error('geheim: de klok staat stil');
      },
    });
    const payload = { ...hoofd, soort: 'werving_starten' };
    const antwoord = await kapot.inject({ method: 'POST', url: '/v1/teams/t/gebeurtenissen', payload });
    const details = expectProbleem(antwoord, 500);
    expect(antwoord.body).not.toContain('geheim');
    expect(details.detail).toContain(details.instance);
    expect(regels).toEqual([expect.stringContaining(`${details.instance} Error: geheim`)]);
    await kapot.close();
  });

  test.each([
    [undefined, 'nl'],
    ['en', 'en'],
    ['en-GB,nl;q=0.5', 'en'],
    ['nl, en', 'nl'],
    ['fr, *;q=0.1', 'nl'],
    ['en;q=0, fr', 'nl'],
    ['en;q=oeps', 'nl'],
    [',;=,', 'nl'],
  ])('the language for %s is %s', (kop, taal) => expect(chooseTaal(kop)).toBe(taal));

  test('no Accept takes anything, and a pointer can be written in a URI', () => {
    expect([acceptsJson(undefined), acceptsJson('')]).toEqual([true, true]);
    expect(toPointer(['a/b', 0, 'c~d', 'é ', '\ud800'])).toBe('#/a~1b/0/c~0d/%C3%A9%20/%EF%BF%BD');
  });
});

describe('the OpenAPI document', () => {
  type Schema = Record<string, unknown>;
  interface Document {
    readonly info: { readonly version: string };
    readonly servers: { readonly url: string }[];
    readonly paths: Record<
      string,
      Record<
        string,
        {
          operationId: string;
          responses: Record<string, { $ref?: string; content?: Record<string, { schema: Schema }> }>;
          requestBody?: unknown;
        }
      >
    >;
    readonly components: { readonly schemas: Record<string, Schema> };
  }
  let document: Document;
  beforeAll(async () => {
    const antwoord = await send('GET', '/v1/openapi.json');
    // Any origin may read the document, and nothing else.
    expect(antwoord.headers['access-control-allow-origin']).toBe('*');
    expect((await send('GET', '/v1/routekaarten')).headers['access-control-allow-origin']).toBeUndefined();
    document = antwoord.json();
  });

  test('is valid, has its version everywhere, and refers to what is in it', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(document.servers).toEqual([{ url: '/v1' }]);
    expect(document.info.version).toBe('1.0.0');
    const verwijzingen = [...JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g)].map(([, pad = '']) => pad);
    expect(verwijzingen.length).toBeGreaterThan(100);
    for (const pad of new Set(verwijzingen)) {
      const doel = pad
        .split('/')
        .slice(1)
        .reduce<unknown>((hier, deel) => (hier as Schema | undefined)?.[deel.replaceAll('~1', '/')], document);
      expect(doel, pad).toBeDefined();
    }
  });

  test('names every route, and the statuses of its refusals', async () => {
    const operaties = Object.entries(document.paths).flatMap(([pad, methoden]) =>
      Object.entries(methoden).map(([methode, operatie]) => ({ pad, methode, operatie })),
    );
    expect(operaties).toHaveLength(27);
    expect(new Set(operaties.map(({ operatie }) => operatie.operationId)).size).toBe(27);
    for (const { pad, methode, operatie } of operaties) {
      expect(pad).toMatch(/^(\/[a-z-]+(\.json)?|\/\{[a-z]+\})+$/);
      const url = `/v1${pad.replaceAll(/\{[a-z]+\}/g, 'x')}`;
      const body = operatie.requestBody === undefined ? undefined : 'null';
      const antwoord = await send(methode.toUpperCase() as Methode, url, body);
      expect(Object.keys(operatie.responses), `${methode} ${pad} ${antwoord.statusCode}`).toContain(
        String(antwoord.statusCode),
      );
      expect(Object.keys(operatie.responses)).toEqual(expect.arrayContaining(['405', '406', '500']));
    }
  });

  test('its schemas take the documents that the API takes, and describe what it answers', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(document, 'api');
    const check = (pointer: string, waarde: unknown) => {
      const validate = ajv.compile({ $ref: `api#${pointer}` });
      validate(waarde);
      expect(validate.errors, pointer).toBeNull();
    };
    check('/components/schemas/routekaart', routekaartOost);
    check('/components/schemas/samenwerkingsovereenkomst', maakRotterdam());
    expect(ajv.validate({ $ref: 'api#/components/schemas/routekaart' }, maakRotterdam())).toBe(false);
    check('/components/schemas/Probleem', (await send('POST', '/v1/routekaarten', {})).json());
    const scores = { oost: [{ code: 'A', score: 1 }] };
    const quota = [{ id: 'q', programma: 'oost', aantal: 1 }];
    check('/components/schemas/selectievraag', { scores, quota });
    const { headers, ...selectie } = await send('POST', '/v1/selecties', { scores, quota });
    const answer = (pad: string, methode: string, status: number) =>
      `/paths/${pad.replaceAll('/', '~1')}/${methode}/responses/${status}/content/application~1json/schema`;
    check(answer('/selecties', 'post', 201), selectie.json());
    check(
      answer('/selecties/{id}/buurten/{buurt}', 'get', 200),
      (await send('GET', `${headers.location}/buurten/A`)).json(),
    );
    check(answer('/routekaarten', 'get', 200), (await send('GET', '/v1/routekaarten')).json());
  });
});

describe('whatever comes in', () => {
  const PADEN = [
    ['POST', '/v1/routekaarten'],
    ['POST', '/v1/financieringsplannen'],
    ['POST', '/v1/samenwerkingsovereenkomsten'],
    ['POST', '/v1/selecties'],
    ['POST', '/v1/teams/t/gebeurtenissen'],
    ['POST', '/v1/overeenkomsten/o/gebeurtenissen'],
  ] as const;

  /** Statuses that a stranger may see: never 500. */
  const expectSmooth = async (methode: Methode, url: string, payload: string, headers: Record<string, string> = {}) => {
    const antwoord = await send(methode, url, payload, headers);
    if (antwoord.statusCode >= 400) expectProbleem(antwoord, antwoord.statusCode);
    expect(antwoord.statusCode, antwoord.body.slice(0, 300)).toBeLessThan(500);
  };

  test('any JSON gets an answer that is not 500', async () => {
    const { headers } = await send('POST', '/v1/routekaarten', routekaartEnergie);
    const paden = [...PADEN, ['POST', `${headers.location}/scores`], ['PUT', headers.location]] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.json({ maxDepth: 6, stringUnit: 'binary' }),
        fc.constantFrom(...paden),
        (json, [methode, pad]) => expectSmooth(methode, String(pad), json, { 'if-match': '*' }),
      ),
      { seed: 90, numRuns: runs(400) },
    );
  });

  test('a document with one value that is something else gets an answer that is not 500', async () => {
    const documenten: [string, unknown][] = [
      ['/v1/routekaarten', routekaartOost],
      ['/v1/financieringsplannen', maakRotterdam().financieringsplan],
      ['/v1/samenwerkingsovereenkomsten', maakRotterdam()],
      [
        '/v1/selecties',
        {
          scores: {
            a: [
              { code: 'A', score: 1 },
              { code: 'B', score: 0.5 },
            ],
            b: [{ code: 'B', score: 2 }],
          },
          quota: [
            {
              id: 'q',
              programma: 'a',
              aantal: { van: 1, tot: 2 },
              waar: { kenmerken: ['x'], typisch: { cijfers: ['c'], hoogstens: 1 } },
            },
            { id: 'r', programma: 'b', aantal: 1 },
          ],
          opties: {
            gebieden: [
              { code: 'A', kenmerken: ['x'], inwoners: 5, cijfers: { c: 1 } },
              { code: 'B', wijk: 'W', cijfers: {} },
            ],
            regels: [
              { soort: 'vast', code: 'A' },
              { soort: 'inwoners', minimaal: 1 },
            ],
            buren: [['A', 'B']],
            doel: { soort: 'totaal', gewichten: { a: 2 } },
            voorrang: ['B'],
          },
        },
      ],
      [
        '/v1/overeenkomsten/buurkracht-rotterdam/gebeurtenissen',
        { ...hoofd, soort: 'stel_op', document: maakRotterdam() },
      ],
      ['/v1/teams/u/gebeurtenissen', { ...hoofd, soort: 'gebied_aanmelden', buurt: 'BU1', begeleidingsjaren: 3 }],
      ['/v1/teams/u/gebeurtenissen', { ...hoofd, id: 'x', soort: 'opgave_oppakken', opgave: 'o', project: 'p' }],
      [
        '/v1/teams/u/gebeurtenissen',
        {
          ...hoofd,
          id: 'y',
          soort: 'corrigeren',
          betreft: 'e1',
          reden: 'r',
          wordt: { soort: 'werving_gestart', versie: 2, datum: '2026-09-01' },
        },
      ],
    ];
    const listPaden = (waarde: unknown, pad: (string | number)[] = []): (string | number)[][] =>
      typeof waarde === 'object' && waarde !== null
        ? [pad, ...Object.entries(waarde).flatMap(([sleutel, deel]) => listPaden(deel, [...pad, sleutel]))]
        : [pad];
    const put = (waarde: unknown, [eerste, ...rest]: (string | number)[], nieuw: unknown): unknown => {
      if (eerste === undefined) return nieuw;
      const kopie: Record<string | number, unknown> = Array.isArray(waarde)
        ? ([...waarde] as never)
        : { ...(waarde as object) };
      kopie[eerste] = put(kopie[eerste], rest, nieuw);
      return kopie;
    };
    const gevallen = documenten.flatMap(([pad, document]) =>
      listPaden(document).map((plek) => ({ pad, document, plek })),
    );
    const vreemd = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        -0,
        1e308,
        -1,
        0.1,
        '',
        'x'.repeat(5000),
        [],
        {},
        [[]],
        '9999-12-31',
        '\ud800',
        true,
        { length: 1 },
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...gevallen), vreemd, ({ pad, document, plek }, nieuw) =>
        expectSmooth('POST', pad, JSON.stringify(put(document, plek, nieuw))),
      ),
      { seed: 91, numRuns: runs(1500) },
    );
  });

  test('any address, method and header gets an answer that is not 500', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.webPath(),
        fc.constantFrom('/v1', '/v1/routekaarten', '/v1/selecties', '/v1/teams', ''),
        fc.constantFrom<Methode>('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'),
        fc.stringMatching(/^[ -~]{0,40}$/),
        async (pad, begin, methode, kop) => {
          const antwoord = await app.inject({
            method: methode,
            url: `${begin}${pad}` || '/',
            headers: { accept: kop, 'accept-language': kop, 'if-match': kop, 'if-none-match': kop },
          });
          expect(antwoord.statusCode).toBeLessThan(500);
          expect(antwoord.headers['api-version']).toBe('1.0.0');
        },
      ),
      { seed: 92, numRuns: runs(300) },
    );
  });
});

describe('the programs', () => {
  test('the client shows what it asked and what it heard', async () => {
    const { status, stdout, stderr } = await run('examples/http-api/probeer.ts');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Bron: CBS, Kerncijfers wijken en buurten 2024\.\nDe oordelen en de bedragen in dit voorbeeld zijn verzonnen\.\n/,
    );
    expect(stdout).toContain('optimaal: 12 buurten gekozen');
    expect(stdout).toMatch(/BU\d{8} is niet gekozen: de beste selectie met/);
    expect(stdout).toMatch(/PUT .+ -> 412\n {2}Een ander heeft dit intussen gewijzigd/);
    expect(stdout).toContain('#/titel Het veld titel ontbreekt.');
    expect(stdout).not.toMatch(/undefined|\[object/);
  });

  test('the server says where it is, answers, keeps its files and stops when asked', async () => {
    const map = mkdtempSync(join(tmpdir(), 'api-server-'));
    const args = await bundleProgramma('examples/http-api/server.ts');
    const kind = spawn(process.execPath, [...args, '--poort', '0', '--map', map], { cwd: at('.') });
    const regel = await new Promise<string>((klaar) => {
      let tekst = '';
      kind.stdout.on('data', (deel) => {
        tekst += deel;
        if (tekst.includes('Ctrl+C')) klaar(tekst);
      });
    });
    const adres = /http:\/\/127\.0\.0\.1:\d+\/v1/.exec(regel)?.[0] ?? '';
    const antwoord = await fetch(`${adres}/openapi.json`);
    expect([antwoord.status, antwoord.headers.get('api-version')]).toEqual([200, '1.0.0']);
    const bezet = await run('examples/http-api/server.ts', ['--poort', new URL(adres).port]);
    expect(bezet).toEqual({
      status: 1,
      stdout: '',
      stderr: `Poort ${new URL(adres).port} is in gebruik: kies een andere met --poort.\n`,
    });
    const einde = new Promise((klaar) => kind.once('exit', klaar));
    kind.kill('SIGTERM');
    expect(await einde).toBe(0);
    expect(existsSync(join(map, 'documenten.sqlite'))).toBe(true);
    rmSync(map, { recursive: true });
  });

  test.each([
    [['--poort', 'x'], 'x is geen poort: kies een getal van 0 tot en met 65535.\n'],
    [['--prot', '3000'], 'Onbekende of onvolledige optie: gebruik --poort 3000 en --map MAP.\n'],
    [['--map', 'package.json'], 'De map package.json kan niet worden gemaakt.\n'],
  ])('%s ends with one sentence', async (args, stderr) => {
    expect(await run('examples/http-api/server.ts', args)).toEqual({ status: 1, stdout: '', stderr });
  });
});
