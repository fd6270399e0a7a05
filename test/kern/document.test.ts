import { Bedrag, Datum, type DomeinFout, Periode, parseSchema } from 'buurtaanpak/kern';
import { defineCodes, findSuggestie, type Kernteksten, safeParseSchema } from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { codeVan } from '../hulp.js';

const { addProbleem } = defineCodes<Kernteksten>();

/** Every problem as one line: `path code params`. */
function problemen(schema: z.ZodType, value: unknown): string[] {
  const resultaat = safeParseSchema(schema, value, 'proef');
  return resultaat.success ? [] : regels(resultaat.error);
}
function regels(fout: DomeinFout): string[] {
  expect(fout.code).toBe('kern.document_ongeldig');
  expect(fout.params.aantal).toBe(fout.bevindingen.length);
  expect(fout.bevindingen.every((bevinding) => bevinding.ernst === 'fout')).toBe(true);
  return fout.bevindingen.map(({ pad, code, params }) => `${pad.join('/')} ${code} ${Object.values(params).join('|')}`);
}

describe('problems in the codes of this library', () => {
  const Bijdrage = z.strictObject({ partij: z.string().min(2), bedrag: Bedrag.schema, datum: Datum.schema.optional() });

  test('all at once, each with its path', () => {
    expect(
      problemen(z.array(Bijdrage), [
        { partij: 'x', bedrag: '1.000,00' },
        { partij: 5, bedrag: 5, datum: '1-2-2026' },
        {},
      ]),
    ).toEqual([
      '0/partij kern.te_klein 2',
      '0/bedrag kern.bedrag_notatie "1.000,00"',
      '1/partij kern.type_verkeerd string|number',
      '1/bedrag kern.type_verkeerd string|number',
      '1/datum kern.datum_ongeldig "1-2-2026"',
      '2/partij kern.veld_ontbreekt partij',
      '2/bedrag kern.veld_ontbreekt bedrag',
    ]);
  });
  test('a place in a list is a number, whatever else a name is a text', () => {
    const schema = z.array(
      z.unknown().superRefine((_, context) => context.addIssue({ code: 'custom', path: ['0', Symbol('x')] })),
    );
    const resultaat = safeParseSchema(schema, ['a'], 'rij');
    expect(resultaat.success ? [] : resultaat.error.bevindingen.map(({ pad }) => pad)).toEqual([[0, '0', 'Symbol(x)']]);
  });
  test('what every object has by itself is not there', () => {
    expect(problemen(z.strictObject({ constructor: z.string() }), {})).toEqual([
      'constructor kern.veld_ontbreekt constructor',
    ]);
  });
  test.each([null, 'tekst', undefined])('a rule may point into %j, which has no fields', (a) => {
    const schema = z.looseObject({}).superRefine((_, context) => {
      context.addIssue({ code: 'custom', path: ['a', 'length', 'b'] });
    });
    expect(problemen(schema, { a })).toEqual(['a/length/b kern.veld_ontbreekt b']);
  });
  test.each([null, 'tekst', undefined])('an unknown field of what was made of %j is named', (a) => {
    const schema = z.strictObject({
      a: z.preprocess(() => ({ naan: 1 }), z.strictObject({ naam: z.string().optional() })),
    });
    expect(problemen(schema, { a })).toEqual(['a/naan kern.veld_onbekend_suggestie naan|naam']);
  });
  test('what is right comes back', () => {
    expect(parseSchema(Bijdrage, { partij: 'bzk', bedrag: '150000.00' }, 'bijdrage')).toEqual({
      partij: 'bzk',
      bedrag: '150000.00',
    });
    expect(codeVan(() => parseSchema(Bijdrage, {}, 'bijdrage'))).toBe('kern.document_ongeldig');
  });
  test('an unknown field is refused, with the nearest free name', () => {
    expect(problemen(Bijdrage, { partij: 'bzk', bedraag: '1.00' })).toEqual([
      'bedrag kern.veld_ontbreekt bedrag',
      'bedraag kern.veld_onbekend_suggestie bedraag|bedrag',
    ]);
    expect(problemen(Bijdrage, { partij: 'bzk', bedrag: '1.00', bedraag: '1.00', quux: 1 })).toEqual([
      'bedraag kern.veld_onbekend bedraag',
      'quux kern.veld_onbekend quux',
    ]);
  });
  test('the nearest name is found behind every wrapper', () => {
    const Hier = z.strictObject({ naam: z.string().optional() });
    const schema = z.strictObject({
      lijst: z.array(Hier).optional(),
      misschien: Hier.nullable(),
      vast: Hier.readonly(),
      standaard: Hier.default({}),
      vooraf: Hier.prefault({}),
      lui: z.lazy(() => Hier),
      rij: z.record(z.string(), Hier),
      paar: z.tuple([Hier], Hier),
      keuze: z.union([z.string(), Hier]),
      buis: Hier.pipe(Hier),
      heen: Hier.transform((hier) => hier.naam),
      terug: z.preprocess((hier) => hier, Hier),
      vang: z.looseObject({ binnen: Hier }).catchall(Hier),
      nodig: Hier.optional().nonoptional(),
    });
    const fout = { naan: 'x' };
    const value = {
      lijst: [fout],
      misschien: fout,
      vast: fout,
      standaard: fout,
      vooraf: fout,
      lui: fout,
      rij: { x: fout },
      paar: [fout, fout],
      keuze: fout,
      buis: fout,
      heen: fout,
      terug: fout,
      vang: { binnen: fout, anders: fout },
      nodig: fout,
    };
    const gevonden = problemen(schema, value);
    expect(gevonden).toHaveLength(16);
    for (const regel of gevonden) expect(regel).toMatch(/naan kern\.veld_onbekend_suggestie naan\|naam$/);
  });
  test('choices, numbers, formats and multiples', () => {
    const schema = z.strictObject({
      ernst: z.enum(['laag', 'hoog']),
      soort: z.literal('x'),
      aantal: z.number().int().gt(0).lt(10),
      deel: z.number().min(0).max(1),
      vijftal: z.number().multipleOf(5),
      code: z.string().regex(/^BU\d{8}$/),
      adres: z.url(),
      leeg: z.null(),
      eigen: z.string().refine((tekst) => tekst === 'ja'),
      groep: z.array(z.string()).max(1),
    });
    expect(
      problemen(schema, {
        ernst: 'midden',
        soort: 'y',
        aantal: 0,
        deel: 2,
        vijftal: 3,
        code: 'BU1',
        adres: 'x',
        leeg: 0,
        eigen: 'nee',
        groep: ['a', 'b'],
      }),
    ).toEqual([
      'ernst kern.keuze_onbekend "midden"|laag,hoog',
      'soort kern.keuze_onbekend "y"|x',
      'aantal kern.te_klein > 0',
      'deel kern.te_groot 1',
      'vijftal kern.waarde_ongeldig veelvoud van 5',
      'code kern.vorm_ongeldig "BU1"|/^BU\\d{8}$/',
      'adres kern.vorm_ongeldig "x"|url',
      'leeg kern.type_verkeerd null|number',
      'eigen kern.waarde_ongeldig Invalid input',
      'groep kern.te_groot 1',
    ]);
    expect(problemen(schema.pick({ aantal: true }), { aantal: 10 })).toEqual(['aantal kern.te_groot < 10']);
    expect(problemen(schema.pick({ aantal: true }), { aantal: Number.NaN })).toEqual([
      'aantal kern.type_verkeerd number|NaN',
    ]);
    expect(problemen(schema.pick({ aantal: true }), { aantal: null })).toEqual([
      'aantal kern.type_verkeerd number|null',
    ]);
    expect(problemen(schema.pick({ aantal: true }), { aantal: [] })).toEqual([
      'aantal kern.type_verkeerd number|array',
    ]);
  });
  test('a choice between forms: the one that was meant is the one that fits best', () => {
    const schema = z.strictObject({
      bron: z.discriminatedUnion('soort', [
        z.strictObject({ soort: z.literal('kerncijfer'), sleutel: z.string() }),
        z.strictObject({ soort: z.literal('beoordeling') }),
      ]),
      aantal: z.union([z.number(), z.strictObject({ van: z.number(), tot: z.number() })]).optional(),
    });
    expect(problemen(schema, { bron: { soort: 'cijfer' } })).toEqual([
      'bron/soort kern.keuze_onbekend "cijfer"|kerncijfer,beoordeling',
    ]);
    expect(problemen(schema, { bron: {} })).toEqual(['bron/soort kern.veld_ontbreekt soort']);
    expect(problemen(schema, { bron: { soort: 'kerncijfer', sleutel: 3 } })).toEqual([
      'bron/sleutel kern.type_verkeerd string|number',
    ]);
    expect(problemen(schema, { bron: 'x' })).toEqual(['bron kern.type_verkeerd object|string']);
    expect(problemen(schema, { bron: { soort: 'beoordeling' }, aantal: { van: 1, tot: 'x' } })).toEqual([
      'aantal/tot kern.type_verkeerd number|string',
    ]);
    expect(problemen(schema, { bron: { soort: 'beoordeling' }, aantal: 'x' })).toEqual([
      'aantal kern.type_verkeerd number|string',
    ]);
    expect(problemen(schema, {})).toEqual(['bron kern.veld_ontbreekt bron']);
  });
  test('of two forms the one was meant whose problems all lie deeper', () => {
    const bovenin = z.object({ x: z.number(), d: z.object({ e: z.object({ f: z.number() }) }) });
    const diep = z.object({ p: z.object({ q: z.number(), r: z.number() }) });
    const value = { x: 'a', d: { e: { f: 'a' } }, p: { q: 'a', r: 'a' } };
    const verwacht = ['p/q kern.type_verkeerd number|string', 'p/r kern.type_verkeerd number|string'];
    expect(problemen(z.union([bovenin, diep]), value)).toEqual(verwacht);
    expect(problemen(z.union([diep, bovenin]), value)).toEqual(verwacht);
  });
  test('an option of another type was not meant', () => {
    const moment = z.union([z.string({ error: 'kern.datum_ongeldig' }), z.strictObject({ maanden: z.int() })]);
    expect(problemen(moment, { maandn: 3 })).toEqual([
      'maanden kern.veld_ontbreekt maanden',
      'maandn kern.veld_onbekend_suggestie maandn|maanden',
    ]);
  });
  test('what a choice can be is said at any depth', () => {
    const keuze = z.discriminatedUnion('soort', [
      z.strictObject({ soort: z.literal('a') }),
      z.strictObject({ soort: z.literal('b') }),
    ]);
    expect(problemen(keuze, { soort: 'c' })).toEqual(['soort kern.keuze_onbekend "c"|a,b']);
    expect(problemen(z.strictObject({ rij: z.array(keuze) }), { rij: [{ soort: 'c' }] })).toEqual([
      'rij/0/soort kern.keuze_onbekend "c"|a,b',
    ]);
  });
  test('a choice among other choices: only those who have the field say what it can be', () => {
    const schema = z.strictObject({
      bron: z.union([
        z.string(),
        z.strictObject({ naam: z.string() }),
        z.strictObject({ soort: z.string(), x: z.number(), y: z.number() }),
        z.discriminatedUnion('soort', [
          z.strictObject({ soort: z.literal('kerncijfer'), sleutel: z.string() }),
          z.strictObject({ soort: z.literal('beoordeling') }),
        ]),
      ]),
    });
    expect(problemen(schema, { bron: { soort: 'cijfer' } })).toEqual([
      'bron/soort kern.keuze_onbekend "cijfer"|kerncijfer,beoordeling',
    ]);
  });
  test('the nearest name is found among forms that have no such place, and in two forms at once', () => {
    const keuze = z.strictObject({
      bron: z.union([
        z.string(),
        z.tuple([z.number()]),
        z.object({ anders: z.number() }),
        z.strictObject({ plek: z.strictObject({ naam: z.string().optional() }) }),
      ]),
    });
    expect(problemen(keuze, { bron: { plek: { naan: 'x' } } })).toEqual([
      'bron/plek/naan kern.veld_onbekend_suggestie naan|naam',
    ]);
    const beide = z.strictObject({
      doos: z.intersection(
        z.strictObject({ naam: z.string().optional() }),
        z.strictObject({ plaats: z.string().optional() }),
      ),
    });
    expect(problemen(beide, { doos: { naan: 'x', plaast: 'y' } })).toEqual([
      'doos/naan kern.veld_onbekend_suggestie naan|naam',
      'doos/plaast kern.veld_onbekend_suggestie plaast|plaats',
    ]);
  });
  test('what fits two forms of which only one may', () => {
    const schema = z.strictObject({
      bedrag: z.xor([z.object({ euro: z.number() }), z.object({ centen: z.number() })]),
    });
    expect(problemen(schema, { bedrag: { euro: 1, centen: 100 } })).toEqual([
      'bedrag kern.waarde_ongeldig Invalid input: more than one option matched',
    ]);
    expect(problemen(schema, { bedrag: { euro: 1 } })).toEqual([]);
  });
  test('a Map, which JSON does not have, is judged as a whole', () => {
    const schema = z.strictObject({ kaart: z.map(z.strictObject({ id: z.string() }), z.number()) });
    const met = (sleutel: object, waarde: unknown) => problemen(schema, { kaart: new Map([[sleutel, waarde]]) });
    expect(met({ id: 'a' }, 1)).toEqual([]);
    expect(met({ id: 1 }, 1)).toEqual(['kaart kern.waarde_ongeldig Invalid key in map']);
    expect(met({ id: 'a' }, 'x')).toEqual(['kaart kern.waarde_ongeldig Invalid value in map']);
  });
  test('keys of a record', () => {
    const schema = z.record(z.string().regex(/^WK/), z.number());
    expect(problemen(schema, { WK1: 1, x: 2, WK2: 'y' })).toEqual([
      'x kern.veld_onbekend x',
      'WK2 kern.type_verkeerd number|string',
    ]);
  });
  test('a rule over several fields reports under its own code and place', () => {
    const schema = z
      .strictObject({ termijn: Periode.schema })
      .superRefine((_, context) => addProbleem(context, 'kern.veld_ontbreekt', { veld: 'y' }, ['termijn', 'y']));
    expect(problemen(schema, { termijn: { van: '2026-01-02', tot: '2026-01-01' } })).toEqual([
      'termijn kern.periode_omgekeerd 2026-01-02|2026-01-01',
      'termijn/y kern.veld_ontbreekt y',
    ]);
    expect(problemen(schema, { termijn: { van: '2026-01-01', tot: '2026-01-01' } })).toEqual([
      'termijn/y kern.veld_ontbreekt y',
    ]);
    const eigen = z
      .unknown()
      .superRefine((_, context) => context.addIssue({ code: 'custom', message: 'kapot', params: {} }));
    expect(problemen(z.strictObject({ a: eigen }), { a: 1 })).toEqual(['a kern.waarde_ongeldig kapot']);
    const zonder = z
      .unknown()
      .superRefine((_, context) => context.addIssue({ code: 'custom', params: { code: 'kern.te_diep' } }));
    expect(problemen(z.strictObject({ a: zonder }), { a: 1 })).toEqual(['a kern.te_diep ']);
  });
  test('a key that would reach the prototype is an unknown field and changes nothing', () => {
    const value = JSON.parse('{"__proto__": {"erg": 1}, "partij": "bzk", "bedrag": "1.00"}');
    expect(problemen(Bijdrage, value)).toEqual(['__proto__ kern.veld_onbekend __proto__']);
    expect(problemen(Bijdrage, { partij: 'bzk', constructor: 1 })).toEqual([
      'bedrag kern.veld_ontbreekt bedrag',
      'constructor kern.veld_onbekend constructor',
    ]);
    expect(({} as { erg?: unknown }).erg).toBeUndefined();
    // Where keys are free zod drops such a key without a word; a document with it is refused all the same.
    const vrij = z.strictObject({ kenmerken: z.array(z.record(z.string(), z.unknown())) });
    expect(problemen(vrij, JSON.parse('{"kenmerken": [{"a": 1}, {"__proto__": null}]}'))).toEqual([
      'kenmerken/1/__proto__ kern.veld_onbekend __proto__',
    ]);
    expect(problemen(vrij, JSON.parse('{"kenmerken": [{"__proto__": {}}], "x": 1}'))).toEqual([
      'x kern.veld_onbekend x',
      'kenmerken/0/__proto__ kern.veld_onbekend __proto__',
    ]);
  });
  test('circles and very deep values end with a code', () => {
    const kring: Record<string, unknown> = {};
    kring.zelf = kring;
    expect(problemen(z.unknown(), kring)).toEqual([' kern.te_diep 200']);
    const nest = (lagen: number, kern: unknown = 1) => {
      let uit = kern;
      for (let laag = 0; laag < lagen; laag++) uit = { binnen: uit };
      return uit;
    };
    expect(problemen(z.unknown(), nest(200))).toEqual([]);
    expect(problemen(z.unknown(), nest(201))).toEqual([' kern.te_diep 201']);
    // Met a second time a part is not walked again: how deep it is has to be known still.
    const deel = nest(150);
    expect(problemen(z.unknown(), { eerst: deel, dan: nest(49, deel) })).toEqual([]);
    expect(problemen(z.unknown(), { eerst: deel, dan: nest(50, deel) })).toEqual([' kern.te_diep 200']);
  });
  test('the whole may be missing or of another type', () => {
    expect(problemen(Bijdrage, undefined)).toEqual([' kern.type_verkeerd object|undefined']);
    expect(problemen(Bijdrage, [])).toEqual([' kern.type_verkeerd object|array']);
  });
});

describe('findSuggestie', () => {
  test.each([
    ['bedraag', 'bedrag'],
    ['bedarg', 'bedrag'],
    ['BEDRAG', 'bedrag'],
    ['bdrag', 'bedrag'],
    ['bedragxy', 'bedrag'],
    ['bedragxyz', undefined],
    ['tto', 'tot'],
    ['partij', 'partij'],
    ['quux', undefined],
    ['x', undefined],
    ['', undefined],
    ['b'.repeat(61), undefined],
  ])('%s was meant as %s', (naam, verwacht) => {
    expect(findSuggestie(naam, ['partij', 'bedrag', 'tot'])).toBe(verwacht);
  });
  test('the first of two that are as near', () => {
    expect(findSuggestie('naas', ['naam', 'naar'])).toBe('naam');
  });
  test.each([
    // One change is allowed here; each of these needs two, however letters are swapped.
    ['aaabc', 'aaaab'],
    ['aaaca', 'aaaab'],
    ['aaaaa', 'aaa'],
  ])('%s is too far from %s', (naam, bekend) => {
    expect(findSuggestie(naam, [bekend])).toBeUndefined();
  });
  test('a name of sixty letters is still compared, a longer one not', () => {
    expect(findSuggestie('a'.repeat(60), ['a'.repeat(59)])).toBe('a'.repeat(59));
    expect(findSuggestie('a'.repeat(61), ['a'.repeat(60)])).toBeUndefined();
  });
});
