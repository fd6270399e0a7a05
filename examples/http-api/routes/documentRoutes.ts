import { randomUUID } from 'node:crypto';
import { type Bevinding, createVingerafdruk, type Parseresultaat } from 'buurtaanpak/kern';
import * as z from 'zod';
import type { Documentopslag } from '../documentopslag.js';
import { describeBevinding, Probleem, Weigering } from '../probleem.js';
import { type Antwoord, judge, type Route, readGegeven, type Vraag } from '../route.js';
import { namesVersie } from '../voorkeuren.js';

/** A kind of document: what it is called, and which functions of the library read and check it. */
export interface Documentsoort<T> {
  /** The collection: a plural in kebab-case (`/core/naming-collections`, `/core/path-segments-kebab-case`). */
  readonly verzameling: string;
  /** The name of its JSON Schema. */
  readonly schema: string;
  /** For the ids of operations: `Routekaart`. */
  readonly naam: string;
  readonly safeParse: (waarde: unknown) => Parseresultaat<T>;
  readonly check: (document: T) => readonly Bevinding[];
  readonly getTitel: (document: T) => string;
}

const lijstschema = {
  type: 'object',
  required: ['items'],
  properties: {
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'titel'],
        properties: { id: { type: 'string' }, titel: { type: 'string' } },
      },
    },
    volgende: { type: 'string', description: 'Het adres van de volgende bladzijde, als die er is.' },
  },
};

const LijstvraagSchema = z.strictObject({
  aantal: z.coerce.number().int().min(1).max(100).optional(),
  na: z.string().optional(),
});

/** A strong ETag: the same fingerprint is the same document, to the byte. */
const toEtag = (vingerafdruk: string): string => `"${vingerafdruk}"`;

/** Routes to keep documents of a kind: list, add, read and replace them, and hear what the library thinks of them. */
export function createDocumentRoutes<T>(soort: Documentsoort<T>, opslag: Documentopslag): Route[] {
  const { verzameling, schema, naam, safeParse, check, getTitel } = soort;
  const pad = `/${verzameling}`;

  // What was kept once is read by the same parser: it brings documents of an earlier version up to date.
  const read = (waarde: unknown): T => {
    const resultaat = safeParse(waarde);
    if (!resultaat.success) throw new Weigering(400, resultaat.error);
    return resultaat.data;
  };
  const seal = (id: string, inhoud: T) => ({ id, inhoud, vingerafdruk: judge(() => createVingerafdruk(inhoud)) });
  const find = ({ params: { id = '' } }: Vraag) => {
    const bewaard = opslag.find(schema, id);
    if (bewaard === undefined) throw new Probleem(404, 'document_onbekend', { params: { soort: schema, id } });
    return bewaard;
  };
  const answer = (status: 200 | 201, { id, inhoud, vingerafdruk }: ReturnType<typeof seal>): Antwoord => ({
    status,
    koppen: { ETag: toEtag(vingerafdruk), ...(status === 201 ? { Location: `/v1${pad}/${id}` } : {}) },
    inhoud,
  });

  return [
    {
      methode: 'GET',
      pad,
      operatie: `list${naam}`,
      samenvatting: `Welke documenten van de soort ${schema} er zijn, in de volgorde van hun id.`,
      query: [
        {
          naam: 'aantal',
          verplicht: false,
          schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
          omschrijving: 'Hoeveel er op een bladzijde staan.',
        },
        {
          naam: 'na',
          verplicht: false,
          schema: { type: 'string' },
          omschrijving: 'Het id waarna de bladzijde begint.',
        },
      ],
      antwoorden: { 200: lijstschema },
      fouten: [400],
      handle: ({ query }) => {
        const { aantal = 20, na = '' } = readGegeven(LijstvraagSchema, query, 'query', 'query');
        // One more than asked tells whether there is a next page.
        const gevonden = opslag.list(schema, na, aantal + 1);
        const items = gevonden.slice(0, aantal).map(({ id, inhoud }) => ({ id, titel: getTitel(read(inhoud)) }));
        const laatste = items.at(-1)?.id;
        const volgende = gevonden.length > items.length ? `/v1${pad}?aantal=${aantal}&na=${laatste}` : undefined;
        return { status: 200, inhoud: volgende === undefined ? { items } : { items, volgende } };
      },
    },
    {
      methode: 'POST',
      pad,
      operatie: `add${naam}`,
      samenvatting: `Bewaar een nieuw document van de soort ${schema}.`,
      body: schema,
      antwoorden: { 201: schema },
      fouten: [400],
      handle: ({ body }) => {
        const bewaard = seal(randomUUID(), read(body));
        opslag.add(schema, bewaard);
        return answer(201, bewaard);
      },
    },
    {
      methode: 'GET',
      pad: `${pad}/{id}`,
      operatie: `get${naam}`,
      samenvatting: `Lees een document van de soort ${schema}.`,
      koppen: ['If-None-Match'],
      antwoorden: { 200: schema, 304: undefined },
      fouten: [404],
      handle: (vraag) => {
        const bewaard = find(vraag);
        const etag = toEtag(bewaard.vingerafdruk);
        if (namesVersie(vraag.kop('if-none-match') ?? '', etag)) return { status: 304, koppen: { ETag: etag } };
        return answer(200, { ...bewaard, inhoud: read(bewaard.inhoud) });
      },
    },
    {
      methode: 'PUT',
      pad: `${pad}/{id}`,
      operatie: `replace${naam}`,
      samenvatting: `Vervang een document van de soort ${schema}, als het nog de versie is die u zag.`,
      koppen: ['If-Match'],
      body: schema,
      antwoorden: { 200: schema },
      fouten: [400, 404, 412, 428],
      handle: (vraag) => {
        const { id, vingerafdruk: gezien } = find(vraag);
        const verwacht = vraag.kop('if-match');
        // RFC 6585: who does not say which version is replaced, might overwrite the work of another.
        if (verwacht === undefined) throw new Probleem(428, 'versie_nodig');
        if (!namesVersie(verwacht, toEtag(gezien))) throw new Probleem(412, 'versie_verouderd');
        const bewaard = seal(id, read(vraag.body));
        if (!opslag.replace(schema, bewaard, gezien)) throw new Probleem(412, 'versie_verouderd');
        return answer(200, bewaard);
      },
    },
    {
      methode: 'GET',
      pad: `${pad}/{id}/bevindingen`,
      operatie: `check${naam}`,
      samenvatting: `Wat er op te merken is aan een document van de soort ${schema}, dat van vorm goed is.`,
      antwoorden: { 200: { type: 'array', items: { $ref: '#/components/schemas/Bevinding' } } },
      fouten: [404],
      handle: (vraag) => ({
        status: 200,
        inhoud: check(read(find(vraag).inhoud)).map((bevinding) => describeBevinding(bevinding, vraag.taal)),
      }),
    },
  ];
}
