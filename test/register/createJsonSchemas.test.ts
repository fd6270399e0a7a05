import { Ajv2020 } from 'ajv/dist/2020.js';
import * as evaluatie from 'buurtaanpak/evaluatie';
import * as financiering from 'buurtaanpak/financiering';
import * as financieringHuis from 'buurtaanpak/financiering/huis';
import * as gebied from 'buurtaanpak/gebied';
import * as gebiedHuis from 'buurtaanpak/gebied/huis';
import * as kerncijfers from 'buurtaanpak/kerncijfers';
import * as kerncijfersHuis from 'buurtaanpak/kerncijfers/huis';
import * as opzet from 'buurtaanpak/opzet';
import * as overeenkomst from 'buurtaanpak/overeenkomst';
import * as programma from 'buurtaanpak/programma';
import * as register from 'buurtaanpak/register';
import { createJsonSchemas, createVerantwoording } from 'buurtaanpak/register';
import * as routekaart from 'buurtaanpak/routekaart';
import * as routekaartHuis from 'buurtaanpak/routekaart/huis';
import * as selectie from 'buurtaanpak/selectie';
import * as selectieHuis from 'buurtaanpak/selectie/huis';
import * as team from 'buurtaanpak/team';
import * as verslag from 'buurtaanpak/verslag';
import * as verslagHuis from 'buurtaanpak/verslag/huis';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { grond, makeSelectie, routekaarten } from './hulp.js';

const boven = {
  programma: programma.Programma.schema,
  evaluatieplan: evaluatie.Evaluatieplan.schema,
  evaluatiegegevens: evaluatie.Evaluatiegegevens.schema,
  verslag: verslag.Verslag.schema,
  opzet: opzet.Opzet.schema,
};

const schemas = createJsonSchemas({ boven });

function createAjv(): Ajv2020 {
  // `strict` finds words that JSON Schema does not know, and formats nobody checks.
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, code: { optimize: false } });
  // Words of editors, in the schema of an opzet only.
  ajv.addVocabulary(['enumDescriptions', 'markdownDescription', 'defaultSnippets']);
  ajv.addFormat('date', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
  return ajv;
}

describe('createJsonSchemas', () => {
  test('gives every schema, valid under a published validator, in alphabetical order', () => {
    const ajv = createAjv();
    for (const schema of Object.values(schemas)) ajv.addSchema(schema as object);
    for (const schema of Object.values(schemas)) expect(ajv.getSchema(schema.$id!)).toBeTypeOf('function');
    const namen = Object.keys(schemas);
    expect(namen).toEqual([...namen].sort());
    expect(JSON.parse(JSON.stringify(schemas))).toEqual(schemas);
  });

  test('knows every document that a room exports: a schema, or a kind of document, with soort and versie', () => {
    const kamers = [
      evaluatie,
      financiering,
      gebied,
      kerncijfers,
      opzet,
      overeenkomst,
      programma,
      register,
      routekaart,
      selectie,
      team,
      verslag,
      financieringHuis,
      gebiedHuis,
      kerncijfersHuis,
      routekaartHuis,
      selectieHuis,
      verslagHuis,
    ];
    const gevonden = kamers.flatMap((kamer) =>
      Object.values(kamer as Record<string, unknown>).flatMap((waarde) => {
        const schema = waarde instanceof z.ZodType ? waarde : (waarde as { schema?: unknown } | null)?.schema;
        if (!(schema instanceof z.ZodType)) return [];
        const { properties } = z.toJSONSchema(schema, { io: 'input' });
        const [soort, versie] = [properties?.soort, properties?.versie];
        return typeof soort === 'object' && typeof versie === 'object' ? [String(soort.const)] : [];
      }),
    );
    expect(gevonden.length).toBeGreaterThan(10);
    // A new document belongs in src/register/schema: its schema in createJsonSchemas, its words in documenten.
    expect([...new Set(gevonden)].filter((soort) => !Object.hasOwn(schemas, soort))).toEqual([]);
  });

  test('names each with an id of its own, a title and a description', () => {
    const ids = Object.values(schemas).map(({ $id }) => $id);
    expect(new Set(ids).size).toBe(ids.length);
    const tweede = [
      'evaluatiegegevens',
      'evaluatieplan',
      'financieringsplan',
      'kerncijfertabel',
      'opzet',
      'overeenkomstdossier',
      'overeenkomstgebeurtenis',
      'routekaartscores',
      'samenwerkingsovereenkomst',
      'selectiebesluit',
      'teamdossier',
      'teamgebeurtenis',
      'verantwoording',
      'verslag',
    ];
    const versieOf = (naam: string) => (naam === 'programma' ? 3 : tweede.includes(naam) ? 2 : 1);
    for (const [naam, schema] of Object.entries(schemas)) {
      expect(schema.$id).toBe(`urn:buurtaanpak:schema:${naam}:${versieOf(naam)}`);
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema.title).toMatch(/^[A-Z]/);
      expect(schema.description).toMatch(/\.$/);
    }
    expect(createJsonSchemas({ basis: 'https://voorbeeld.nl/' }).routekaart!.$id).toBe(
      'https://voorbeeld.nl/routekaart-1.json',
    );
  });

  test('leaves out the rooms above when their schemas are not handed in', () => {
    expect(Object.keys(createJsonSchemas())).not.toContain('programma');
    expect(Object.keys(createJsonSchemas())).toContain('verantwoording');
  });

  test('accepts real documents and refuses broken ones, as the library does', () => {
    const ajv = createAjv();
    const verantwoording = createVerantwoording(makeSelectie(), grond);
    const check = ajv.compile(schemas.verantwoording as object);
    check(verantwoording);
    expect(check.errors).toBeNull();
    expect(check({ ...verantwoording, extra: 1 })).toBe(false);
    expect(check({ ...verantwoording, opgesteldOp: '1-9-2026' })).toBe(false);
    const routekaart = ajv.compile(schemas.routekaart as object);
    routekaart(routekaarten.oost);
    expect(routekaart.errors).toBeNull();
    expect(routekaart({ ...routekaarten.oost, versie: 2 })).toBe(false);
  });
});
