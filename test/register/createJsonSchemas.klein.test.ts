/** The name, the version and the parts of every schema, with small documents for the rooms above. */
import { DomeinFout } from 'buurtaanpak/kern';
import { createJsonSchemas } from 'buurtaanpak/register';
import { expect, test } from 'vitest';
import * as z from 'zod';

const $schema = 'https://json-schema.org/draft/2020-12/schema';

test('each has its version and its own parts, and only an opzet has the help of an editor', () => {
  const opzet = z.strictObject({ versie: z.literal(2), naam: z.string() });
  const schemas = createJsonSchemas({
    boven: {
      opzet,
      programma: z.discriminatedUnion('soort', [z.strictObject({ soort: z.literal('x'), versie: z.literal(4) })]),
      evaluatieplan: z.strictObject({ versie: z.literal('5') }),
      evaluatiegegevens: z.strictObject({ naam: z.string() }),
      verslag: z.string(),
    },
  });
  expect(Object.entries(schemas).map(([naam, schema]) => [naam, schema.$id])).toEqual(
    [
      'algoritmeregistratie:1',
      'beoordelingen:1',
      'evaluatiegegevens:1',
      'evaluatieplan:1',
      'financieringsplan:2',
      'kerncijfertabel:2',
      'loting:1',
      'meetlat:1',
      'opzet:2',
      'overeenkomstdossier:2',
      'overeenkomstgebeurtenis:2',
      'programma:4',
      'routekaart:1',
      'routekaartscores:2',
      'samenwerkingsovereenkomst:2',
      'scorelijst:1',
      'selectiebesluit:2',
      'teamdossier:2',
      'teamgebeurtenis:2',
      'verantwoording:2',
      'verslag:1',
    ].map((naam) => [naam.split(':')[0], `urn:buurtaanpak:schema:${naam}`]),
  );
  expect(schemas.verslag).toEqual({
    $schema,
    $id: 'urn:buurtaanpak:schema:verslag:1',
    title: 'Verslag',
    description: expect.any(String),
    type: 'string',
  });
  expect(Object.keys(schemas.verslag ?? {})).not.toContain('$defs');
  expect(Object.keys(schemas.kerncijfertabel?.$defs ?? {})).not.toEqual([]);
  // Of the shared forms only those to which it refers.
  expect(Object.keys(schemas.beoordelingen?.$defs ?? {})).toEqual(['Beoordeling', 'Datum']);
  const metHulp = Object.entries(schemas).filter(([, schema]) => JSON.stringify(schema).includes('defaultSnippets'));
  expect(metHulp.map(([naam]) => naam)).toEqual(['opzet']);
  expect(Object.keys(schemas.opzet?.$defs ?? {})).toEqual(['Cijfersleutel']);
});

test.each<[string, unknown, object]>([
  ['no object', 3, { soort: 'opties', aantal: 1 }],
  ['a begin that is no text', { basis: 3 }, { soort: 'basis', aantal: 1 }],
  ['a schema that is none', { boven: { programma: undefined, verslag: 3 } }, { soort: 'boven', aantal: 1 }],
  ['a schema that is none, last', { boven: { programma: z.string(), verslag: {} } }, { soort: 'boven', aantal: 1 }],
])('refuses %s', (_, options, params) => {
  const create = () => createJsonSchemas(options as Parameters<typeof createJsonSchemas>[0]);
  expect(create).toThrow(DomeinFout);
  expect(create).toThrow(expect.objectContaining({ code: 'kern.document_ongeldig', params }));
});

test('the begin of a name is that of an app', () => {
  expect(createJsonSchemas({ basis: 'https://voorbeeld.nl/' }).loting?.$id).toBe('https://voorbeeld.nl/loting-1.json');
});
