import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { maakVoorbeelden, type Voorbeelden } from '../../scripts/fuzz/voorbeelden.js';
import { isEerder, makeSchemabestanden } from '../../scripts/schemas.js';

const MAP = new URL('../../schemas/', import.meta.url);
const bestanden = makeSchemabestanden();
const openapi = JSON.parse(bestanden.get('openapi.json')!);
const schemas = [...bestanden]
  .filter(([bestand]) => bestand !== 'openapi.json')
  .map(([bestand, inhoud]) => ({ bestand, naam: bestand.split('-')[0]!, schema: JSON.parse(inhoud) }));

/** The version that the code writes now. */
const nummerVan = (naam: string) => schemas.find((een) => een.naam === naam)?.schema.properties?.versie?.const;

/** `strict` finds words that JSON Schema does not know, and formats nobody checks. */
const createAjv = () =>
  new Ajv2020({
    strict: true,
    strictTypes: false,
    code: { optimize: false },
    formats: { date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/ },
  }).addVocabulary(EDITORWOORDEN);
/** Words of editors, which only the schema of an opzet has. */
const EDITORWOORDEN = ['enumDescriptions', 'markdownDescription', 'defaultSnippets'];

test('schemas/ holds what the code gives now: else run `npm run schemas`', () => {
  const daar = existsSync(MAP) ? readdirSync(MAP).filter((bestand) => !isEerder(bestand, bestanden)) : [];
  expect(daar.sort()).toEqual([...bestanden.keys()].sort());
  for (const [bestand, inhoud] of bestanden) expect(readFileSync(new URL(bestand, MAP), 'utf8'), bestand).toBe(inhoud);
});

test('the schema of an earlier version of a document stays, of one that never was goes', () => {
  const nu = new Map([
    ['verslag-3.json', ''],
    ['openapi.json', ''],
  ]);
  const alle = ['verslag-1.json', 'verslag-2.json', 'verslag-3.json', 'verslag-4.json', 'brief-1.json', 'openapi.json'];
  expect(alle.filter((bestand) => isEerder(bestand, nu))).toEqual(['verslag-1.json', 'verslag-2.json']);
});

test.each(schemas)('$bestand has an id, a Dutch title and a description, and no part without a name', ({ schema }) => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: expect.stringMatching(/^urn:buurtaanpak:schema:[a-z]+:\d+$/),
    title: expect.stringMatching(/^[A-Z][a-z]+$/),
    description: expect.stringMatching(/\.$/),
  });
  expect(Object.keys(schema.$defs ?? {}).filter((naam) => !/^[A-Z][A-Za-z]*$/.test(naam))).toEqual([]);
});

/** What a document may not be; each must be refused, whatever its kind. */
const verminkingen: readonly (readonly [wat: string, vermink: (document: Record<string, unknown>) => unknown])[] = [
  ['no object', () => 'document'],
  ['an unknown field', (document) => ({ ...document, bedraag: 1 })],
  ['no fields', () => ({})],
  ['another kind', (document) => ({ ...document, [veldVan(document)]: 'brief' })],
  ['a list for a text', (document) => ({ ...document, [veldVan(document)]: [] })],
];
/** The field that says what a document is; an entry of the register has none, but a status of a fixed list. */
const veldVan = (document: Record<string, unknown>) => ['soort', 'fase', 'status'].find((veld) => veld in document)!;

test('only the schema of an opzet has words of editors', () => {
  const met = [...bestanden].filter(([, inhoud]) => EDITORWOORDEN.some((woord) => inhoud.includes(`"${woord}"`)));
  expect(met.map(([bestand]) => bestand)).toEqual(['opzet-2.json']);
});

describe('an app in another language', () => {
  let voorbeelden: Voorbeelden;
  beforeAll(async () => {
    voorbeelden = await maakVoorbeelden();
  });
  const versieVan = (document: unknown) => (document as { readonly versie?: unknown }).versie;
  const vindtAlle = (naam: string): readonly unknown[] =>
    voorbeelden[(naam === 'samenwerkingsovereenkomst' ? 'overeenkomst' : naam) as keyof Voorbeelden] ?? [];
  /** An event has a version for each kind, so its schema has none. */
  const isVanToen = (naam: string, document: unknown) =>
    nummerVan(naam) !== undefined && nummerVan(naam) !== versieVan(document);
  /** A plan of an evaluation within another document is brought up to date by reading; the schema knows the plan of now. */
  const hasEerderPlan = (document: unknown) => {
    const plan = (document as { readonly evaluatieplan?: unknown }).evaluatieplan;
    return plan !== undefined && isVanToen('evaluatieplan', plan);
  };
  /** The real documents of the version of a schema: an earlier one is for the schema of then. */
  const vindt = (naam: string): readonly unknown[] => {
    const gevonden = vindtAlle(naam).filter((document) => !isVanToen(naam, document) && !hasEerderPlan(document));
    expect(gevonden.length, `an example of ${naam}`).toBeGreaterThan(0);
    return gevonden;
  };

  test('finds an earlier version good by the schema of then, which is kept', () => {
    const eerder = schemas.flatMap(({ naam }) =>
      vindtAlle(naam)
        .filter((document) => isVanToen(naam, document))
        .map((document) => ({ naam, document })),
    );
    expect([...new Set(eerder.map(({ naam }) => naam))]).toEqual(['financieringsplan', 'opzet', 'teamdossier']);
    for (const { naam, document } of eerder) {
      const bestand = new URL(`${naam}-${versieVan(document)}.json`, MAP);
      const validate = createAjv().compile(JSON.parse(readFileSync(bestand, 'utf8')));
      validate(document);
      expect([naam, validate.errors]).toEqual([naam, null]);
    }
  });

  test.each(schemas)('accepts every real $naam by its schema, and refuses what is broken', ({ naam, schema }) => {
    const validate = createAjv().compile(schema);
    for (const document of vindt(naam)) {
      validate(document);
      expect(validate.errors).toBeNull();
      for (const [wat, vermink] of verminkingen)
        expect([wat, validate(vermink(document as Record<string, unknown>))]).toEqual([wat, false]);
    }
  });

  // One for all, as most of them refer to the same parts.
  const samen = createAjv().addKeyword('components').addSchema({ components: openapi.components }, 'openapi');
  test.each(schemas)('comes to the same by the component $naam of OpenAPI', ({ naam, schema }) => {
    const validate = samen.compile({ $ref: `openapi#/components/schemas/${schema.title}` });
    for (const document of vindt(naam)) {
      validate(document);
      expect(validate.errors).toBeNull();
      for (const [wat, vermink] of verminkingen)
        expect([wat, validate(vermink(document as Record<string, unknown>))]).toEqual([wat, false]);
    }
  });
});

describe('schemas/openapi.json', () => {
  test('is OpenAPI 3.1 under a published validator, which sees a mistake in it', async () => {
    expect(await new Validator().validate(structuredClone(openapi))).toMatchObject({ valid: true });
    const { info: _, ...zonder } = openapi;
    expect(await new Validator().validate(structuredClone(zonder))).toMatchObject({ valid: false });
    expect(openapi.openapi).toBe('3.1.0');
  });

  test('has every document by its title, and refers to what is there', () => {
    const namen = Object.keys(openapi.components.schemas);
    expect(namen).toEqual(expect.arrayContaining(schemas.map(({ schema }) => schema.title)));
    const verwijzingen = [...bestanden.get('openapi.json')!.matchAll(/"\$ref": "([^"]+)"/g)].map(([, ref]) => ref!);
    expect(verwijzingen.length).toBeGreaterThan(100);
    expect(verwijzingen.filter((ref) => !namen.includes(ref.replace('#/components/schemas/', '')))).toEqual([]);
    // A document in a document is not written out again.
    expect(openapi.components.schemas.Samenwerkingsovereenkomst.properties.financieringsplan.$ref).toBe(
      '#/components/schemas/Financieringsplan',
    );
  });
});
