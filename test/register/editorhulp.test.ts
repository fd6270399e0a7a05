import { Ajv2020 } from 'ajv/dist/2020.js';
import { CATALOGUS } from 'buurtaanpak/kerncijfers';
import { Opzet } from 'buurtaanpak/opzet';
import { describe, expect, test } from 'vitest';
import { makeSchemabestanden } from '../../scripts/schemas.js';
import { addSnippets } from '../../src/register/schema/addSnippets.js';
import { findKeuze } from '../../src/register/schema/findKeuze.js';
import { TEKSTEN, VOORBEELDEN, WAARDEN } from '../../src/register/schema/teksten.js';

interface Vorm {
  readonly [woord: string]: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Vorm>>;
  readonly const?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Vorm>>;
  readonly items?: Vorm;
  readonly oneOf?: readonly Vorm[];
  readonly anyOf?: readonly Vorm[];
}
interface Veld {
  /** Where the field stands in the file, as a JSON pointer. */
  readonly pad: string;
  readonly vorm: Vorm;
}

const isVorm = (value: unknown): value is Vorm => typeof value === 'object' && value !== null && !Array.isArray(value);
const WAARDE = ['const', 'enum', 'required', 'examples', 'defaultSnippets', 'enumDescriptions'];

/** Every field at every depth, once. */
function listVelden(knoop: unknown, pad = ''): Veld[] {
  if (typeof knoop !== 'object' || knoop === null) return [];
  return Object.entries(knoop).flatMap(([woord, inhoud]): Veld[] => {
    if (WAARDE.includes(woord)) return [];
    if (woord !== 'properties' || !isVorm(inhoud)) return listVelden(inhoud, `${pad}/${woord}`);
    return Object.entries(inhoud as Record<string, Vorm>).flatMap(([naam, vorm]) => {
      const hier = `${pad}/properties/${naam}`;
      return [{ pad: hier, vorm }, ...listVelden(vorm, hier)];
    });
  });
}

const bestanden = [...makeSchemabestanden()].filter(([bestand]) => bestand !== 'openapi.json');
const schemas = bestanden.map(([bestand, inhoud]) => ({ bestand, schema: JSON.parse(inhoud) as Vorm }));
const opzet = schemas.find(({ bestand }) => bestand === 'opzet-2.json')!.schema;
const deel = (naam: string): Vorm => opzet.$defs![naam]!;
const volg = (vorm: Vorm): Vorm =>
  typeof vorm.$ref === 'string' ? { ...deel(vorm.$ref.slice('#/$defs/'.length)), ...vorm } : vorm;

const ajv = new Ajv2020({ strict: false, code: { optimize: false }, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
for (const { bestand, schema } of schemas) ajv.addSchema(schema, bestand);
/** A form in a file, compiled. */
const compile = (bestand: string, pad: string) =>
  ajv.compile({ $ref: `${bestand}#${pad.replaceAll('~', '~0').split('/').map(encodeURIComponent).join('/')}` });

/** Whether a field holds fields or parts of its own: these have the examples. */
function isTak(ruw: Vorm): boolean {
  const vorm = volg(ruw);
  const keuzes = vorm.oneOf ?? vorm.anyOf ?? [];
  if (vorm.properties !== undefined || keuzes.some((keuze) => isTak(keuze))) return true;
  return isVorm(vorm.items) && isTak(vorm.items);
}

describe('the schema of an opzet as a manual', () => {
  const velden = listVelden(opzet);

  test('has a description of every field, and an example of every field that somebody types', () => {
    expect(velden.length).toBeGreaterThan(400);
    expect(velden.filter(({ vorm }) => typeof vorm.description !== 'string')).toEqual([]);
    // A constant is its own example; a choice between alternatives names its values.
    const bladen = velden.filter(({ vorm }) => !isTak(vorm) && vorm.const === undefined && vorm.type !== undefined);
    expect(bladen.length).toBeGreaterThan(200);
    expect(bladen.filter(({ vorm }) => (vorm.examples ?? []).length === 0).map(({ pad }) => pad)).toEqual([]);
  });

  test('says of every value of a fixed list what it is', () => {
    const lijsten = (knoop: unknown): Vorm[] =>
      typeof knoop !== 'object' || knoop === null
        ? []
        : [...(isVorm(knoop) && knoop.enum ? [knoop] : []), ...Object.values(knoop).flatMap(lijsten)];
    const zonder = lijsten(opzet).filter(
      (vorm) =>
        vorm.enumDescriptions?.length !== vorm.enum!.length ||
        !vorm.enumDescriptions.every((zin: unknown) => typeof zin === 'string' && zin.length > 0),
    );
    // The themes of the register are words of that register.
    expect(zonder.map((vorm) => vorm.enum![0])).toEqual(['Organisatie en bedrijfsvoering']);
  });

  test('offers the keys of the catalogue with their labels where a figure is named, and takes any other', () => {
    const [lijst] = deel('Cijfersleutel').anyOf!;
    expect(lijst!.enum).toEqual(CATALOGUS.map(({ sleutel }) => sleutel));
    const plaats = lijst!.enum!.indexOf('gemiddelde_woz_waarde');
    expect(lijst!.enumDescriptions![plaats]).toBe('Gemiddelde WOZ-waarde van woningen (1000 euro; CBS)');
    const plekken = [...JSON.stringify(opzet).matchAll(/"(\w+)":\{[^{}]*"\$ref":"#\/\$defs\/Cijfersleutel"/g)];
    expect(plekken.map(([, naam]) => naam).sort()).toEqual(['cijfer', 'items', 'sleutel', 'sleutel']);
    const check = compile('opzet-2.json', '/$defs/WaarCijfers');
    expect(['aantal_inwoners', 'meldingen_zwerfvuil', 3].map((cijfer) => check({ cijfer }))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('names the values of the field that chooses beside the alternatives, each with what it is', () => {
    const { oneOf, properties } = deel('Selectieregel');
    expect(properties!.soort!.enum).toEqual(oneOf!.map((keuze) => keuze.properties!.soort!.const));
    expect(properties!.soort!.enumDescriptions![0]).toBe('De buurt wordt gekozen, wat haar score ook is.');
    expect(deel('SamenwerkingsovereenkomstPartijen').properties!.rol!.enum).toEqual([
      'gemeente',
      'uitvoerder',
      'medefinancier',
    ]);
  });

  test('shows the text of a field that refers to a form, where an editor would show that of the form', () => {
    const { description, markdownDescription } = opzet.properties!.id!;
    expect(markdownDescription).toBe(description);
    expect(description).not.toBe(deel('Sleutel').description);
  });

  test('gives for a part, and for each alternative, what to fill in: valid as it is', () => {
    const zonderPlaatsen = (body: unknown): unknown =>
      JSON.parse(
        JSON.stringify(body)
          .replaceAll(/"\^\$\{\d+:([^}"]*)\}"/g, '$1')
          .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1'),
      );
    const snippets = (knoop: unknown, pad: string): [pad: string, body: unknown][] =>
      typeof knoop !== 'object' || knoop === null
        ? []
        : Object.entries(knoop).flatMap(([woord, inhoud]): [string, unknown][] =>
            woord === 'defaultSnippets'
              ? (inhoud as Vorm[]).map(({ body }) => [pad, body])
              : snippets(inhoud, `${pad}/${woord}`),
          );
    const alle = snippets(opzet, '');
    expect(alle.length).toBeGreaterThan(60);
    const fout = alle.flatMap(([pad, body]) => {
      const check = compile('opzet-2.json', pad);
      return check(zonderPlaatsen(body)) ? [] : [{ pad, body, errors: check.errors }];
    });
    expect(fout).toEqual([]);
    // That of the whole is a whole opzet.
    const heel = alle.find(([pad]) => pad === '')?.[1];
    expect(Opzet.safeParse(zonderPlaatsen(heel))).toMatchObject({ success: true });
  });
});

test('every example in a schema is valid where it stands', () => {
  const alle = schemas.flatMap(({ bestand, schema }) =>
    listVelden(schema).flatMap(({ pad, vorm }) =>
      vorm.examples ? [{ bestand, pad, vorm, voorbeelden: vorm.examples }] : [],
    ),
  );
  expect(alle.length).toBeGreaterThan(400);
  const gezien = new Map<string, readonly unknown[]>();
  const fout = alle.flatMap(({ bestand, pad, vorm, voorbeelden }) => {
    const tekst = JSON.stringify(vorm);
    // A form that is the same in several documents is held against its examples once.
    if (gezien.has(tekst)) return [];
    const check = compile(bestand, pad);
    const mis = voorbeelden.filter((voorbeeld) => !check(voorbeeld));
    gezien.set(tekst, mis);
    return mis.length === 0 ? [] : [`${bestand}${pad}: ${JSON.stringify(mis)}`];
  });
  expect(fout).toEqual([]);
});

test('the tables of examples and values name each field once, and only what is there', () => {
  const alle = Object.values(schemas).flatMap(({ schema }) => listVelden(schema).map(({ vorm }) => vorm));
  const voorbeelden = new Set(alle.map(({ examples }) => JSON.stringify(examples)));
  expect(Object.entries(VOORBEELDEN).filter(([, lijst]) => !voorbeelden.has(JSON.stringify(lijst)))).toEqual([]);
  const tekst = JSON.stringify(opzet);
  expect(
    Object.values(WAARDEN).flatMap((zinnen) =>
      Object.values(zinnen).filter((zin) => !tekst.includes(JSON.stringify(zin))),
    ),
  ).toEqual([]);
  for (const tabel of ['voorbeelden', 'waarden'] as const) {
    const sleutels = TEKSTEN.flatMap((teksten) => Object.keys(teksten[tabel] ?? {}));
    expect(sleutels.filter((sleutel, i) => sleutels.indexOf(sleutel) !== i)).toEqual([]);
  }
});

test('a choice whose alternatives share no field with fixed values stays as it is', () => {
  const los = { oneOf: [{ properties: { a: { const: 'x' } } }, { properties: { b: { const: 'y' } } }] };
  expect(findKeuze(los)).toEqual({});
  expect(findKeuze({ oneOf: [{ $ref: '#/$defs/A' }, { type: 'string' }] })).toEqual({});
  expect(findKeuze({ oneOf: [] })).toEqual({});
  // Beside alternatives a form may have fields of its own, which choose nothing.
  const eigen = { Los: { ...los, properties: { c: { type: 'string' } } } };
  expect(addSnippets(eigen)).toEqual(eigen);
  const rollen = { oneOf: [{ properties: { rol: { enum: ['x', 'y'] } } }, { properties: { rol: { const: 'z' } } }] };
  expect(findKeuze(rollen)).toEqual({
    properties: { rol: { enum: ['x', 'y', 'z'], enumDescriptions: [undefined, undefined, undefined] } },
  });
  expect(addSnippets({ Los: los, Tekst: { type: 'string' } })).toEqual({ Los: los, Tekst: { type: 'string' } });
});
