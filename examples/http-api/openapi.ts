import { createJsonSchemas } from 'buurtaanpak/register';
import { SelectieInvoer } from 'buurtaanpak/selectie';
import * as z from 'zod';
import type { Route, Schemaverwijzing } from './route.js';
import { fillTekst } from './teksten.js';

/** The version of the API, which is not that of the library: `/core/semver`. */
export const API_VERSIE = '1.0.0';

type Json = Readonly<Record<string, unknown>>;

const ALTIJD = [405, 406, 500] as const;
const MET_BODY = [413, 415] as const;

/** Replaces every reference into the schema itself by one into the document. */
function redirect(waarde: unknown, naam: string): unknown {
  if (Array.isArray(waarde)) return waarde.map((deel) => redirect(deel, naam));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([sleutel, inhoud]) =>
      sleutel === '$ref' && typeof inhoud === 'string'
        ? [sleutel, inhoud === '#' ? toRef(naam) : inhoud.replace('#/$defs/', toRef(`${naam}.`))]
        : [sleutel, redirect(inhoud, naam)],
    ),
  );
}

const toRef = (naam: string): string => `#/components/schemas/${naam}`;

/** A JSON Schema as components of an OpenAPI document: its own definitions stand beside it. */
function toComponents(naam: string, schema: Json): [string, unknown][] {
  const { $schema: _, $id: __, $defs = {}, ...rest } = schema;
  const delen = Object.entries($defs as Json).map(([deel, inhoud]) => [`${naam}.${deel}`, redirect(inhoud, naam)]);
  return [[naam, redirect(rest, naam)], ...(delen as [string, unknown][])];
}

const schemaOf = (verwijzing: Schemaverwijzing): Json =>
  typeof verwijzing === 'string' ? { $ref: toRef(verwijzing) } : verwijzing;

const KOP = { $ref: '#/components/headers/API-Version' };

function describeRoute(route: Route): Json {
  const { operatie, samenvatting, pad, query = [], koppen = [], body, antwoorden, fouten } = route;
  const statussen = [...fouten, ...ALTIJD, ...(body === undefined ? [] : MET_BODY)].sort((a, b) => a - b);
  const tekst = { schema: { type: 'string' } };
  return {
    operationId: operatie,
    summary: samenvatting,
    tags: [pad.split('/')[1]],
    parameters: [
      ...[...pad.matchAll(/\{([a-z]+)\}/g)].map(([, naam]) => ({ name: naam, in: 'path', required: true, ...tekst })),
      ...query.map(({ naam, verplicht, schema, omschrijving }) => ({
        name: naam,
        in: 'query',
        required: verplicht,
        description: omschrijving,
        schema,
      })),
      ...koppen.map((naam) => ({ name: naam, in: 'header', required: false, ...tekst })),
      { $ref: '#/components/parameters/Accept-Language' },
    ],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } }),
    responses: Object.fromEntries([
      ...Object.entries(antwoorden).map(([status, schema]) => [
        status,
        {
          description: status === '304' ? 'Niet gewijzigd' : 'Goed',
          headers: { 'API-Version': KOP },
          ...(schema === undefined ? {} : { content: { 'application/json': { schema: schemaOf(schema) } } }),
        },
      ]),
      ...statussen.map((status) => [String(status), { $ref: `#/components/responses/${status}` }]),
    ]),
  };
}

/** The answers of a refusal: `/core/error-handling/problem-details`. */
function describeFout(status: Route['fouten'][number] | (typeof ALTIJD)[number] | (typeof MET_BODY)[number]): Json {
  return {
    description: fillTekst('nl', `titel_${status}`),
    headers: { 'API-Version': KOP },
    content: { 'application/problem+json': { schema: { $ref: toRef('Probleem') } } },
  };
}

/**
 * The OpenAPI document of the routes, with the schemas of the library. In Dutch (`/core/doc-language`); the base path has the major
 * version (`/core/uri-version`).
 */
export function createOpenapi(routes: readonly Route[]): Json {
  const paden = new Map<string, Record<string, unknown>>();
  for (const route of routes) {
    paden.set(route.pad, { ...paden.get(route.pad), [route.methode.toLowerCase()]: describeRoute(route) });
  }
  const tekst = { type: 'string' };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Buurtaanpak',
      version: API_VERSIE,
      description: 'Voorbeeld van een API over de documenten van buurtaanpak. Verzonnen: geen gemeente biedt haar aan.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      // /core/doc-openapi-contact: who is behind the API, not a counter of the whole organisation.
      contact: { name: 'Beheer van de API', url: 'https://api.voorbeeld.example/beheer' },
    },
    servers: [{ url: '/v1' }],
    paths: Object.fromEntries(paden),
    components: {
      headers: { 'API-Version': { description: 'De hele versie van de API.', schema: tekst, required: true } },
      parameters: {
        'Accept-Language': {
          name: 'Accept-Language',
          in: 'header',
          required: false,
          description: 'De taal van de teksten: nl of en.',
          schema: tekst,
        },
      },
      responses: Object.fromEntries(
        ([400, 404, 405, 406, 409, 412, 413, 415, 428, 500] as const).map((status) => [status, describeFout(status)]),
      ),
      schemas: {
        ...Object.fromEntries(
          Object.entries(createJsonSchemas()).flatMap(([naam, schema]) => toComponents(naam, schema as Json)),
        ),
        ...Object.fromEntries(
          toComponents('selectievraag', z.toJSONSchema(SelectieInvoer.schema, { io: 'input', reused: 'ref' }) as Json),
        ),
        Bevinding: {
          type: 'object',
          required: ['code', 'ernst', 'pointer', 'detail'],
          properties: {
            code: { ...tekst, description: 'De code, die nooit iets anders gaat betekenen.' },
            ernst: { enum: ['fout', 'waarschuwing', 'info'] },
            pointer: { ...tekst, description: 'De plaats in het document, als JSON Pointer.' },
            detail: { ...tekst, description: 'De zin voor mensen.' },
          },
        },
        Probleem: {
          type: 'object',
          description: 'Problem details (RFC 9457).',
          required: ['type', 'title', 'status', 'detail', 'instance'],
          properties: {
            type: { ...tekst, format: 'uri' },
            title: tekst,
            status: { type: 'integer' },
            detail: tekst,
            instance: { ...tekst, format: 'uri', description: 'Waarmee deze fout in het logboek is te vinden.' },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                required: ['in', 'pointer', 'code', 'detail'],
                properties: {
                  in: { enum: ['body', 'query', 'path'] },
                  pointer: tekst,
                  code: tekst,
                  detail: tekst,
                },
              },
            },
          },
        },
      },
    },
  };
}
