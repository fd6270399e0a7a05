import { readFileSync } from 'node:fs';
import { createVingerafdruk, type DomeinFout } from 'buurtaanpak/kern';
import { Opzet } from 'buurtaanpak/opzet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { deepFreeze, expectVolledigeTekst, foutVan } from '../hulp.js';

type Pad = readonly (string | number)[];

const lees = (bestand: string) => JSON.parse(readFileSync(new URL(`../../${bestand}`, import.meta.url), 'utf8'));
const GEMEENTEN = ['leeuwarden', 'rotterdam', 'zaanstad', 'boxtel-sint-michielsgestel'];
/** An opzet in which every field stands. */
const volledig = deepFreeze(lees('test/goud/opzet-2-evaluatie.json')) as Opzet;

const klein = deepFreeze({
  id: 'klein',
  naam: 'Buurtaanpak',
  indelingsjaar: 2024,
  gemeenten: [{ code: 'GM0080', naam: 'Leeuwarden' }],
  bronnen: [{ id: 'kwb', soort: 'gepubliceerd', jaar: 2024 }],
  routekaarten: [
    {
      soort: 'routekaart',
      versie: 1,
      id: 'koop',
      naam: 'Koopwoningen',
      criteria: [
        {
          id: 'koop',
          naam: 'Koop',
          bron: { soort: 'kerncijfer', sleutel: 'percentage_koopwoningen' },
          richting: 'hoger',
        },
      ],
    },
  ],
  programmas: [{ id: 'koop', naam: 'koopwoningen', routekaart: 'koop', quota: [{ id: 'vier', aantal: 4 }] }],
} as const);
const gelezen = { soort: 'opzet', versie: 2, ...klein };

const fouten = (value: unknown): string[] => {
  const uit = Opzet.safeParse(value);
  return uit.success ? [] : uit.error.bevindingen.map(({ code, pad }) => `${pad.join('.')} ${code}`);
};

/** A copy in which the object at a path is another. */
function replaceAt(value: unknown, pad: Pad, wordt: (hier: Record<string, unknown>) => unknown): unknown {
  const [eerste, ...rest] = pad;
  if (eerste === undefined) return wordt(value as Record<string, unknown>);
  if (Array.isArray(value)) return value.map((deel, i) => (i === eerste ? replaceAt(deel, rest, wordt) : deel));
  const hier = value as Record<string, unknown>;
  return { ...hier, [eerste]: replaceAt(hier[eerste], rest, wordt) };
}

/** Fields whose names somebody chooses: any name is right there. */
const VRIJ = ['selectie', 'markeringen', 'gewichten'];

/** Fields that choose between forms. */
const KIEST = ['soort', 'methode', 'regel', 'rol'];

/** Every object in a value, with its path. */
function listObjecten(value: unknown, pad: Pad = []): { readonly pad: Pad; readonly velden: readonly string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const binnen = Object.entries(value).flatMap(([naam, deel]) =>
    listObjecten(deel, [...pad, Array.isArray(value) ? Number(naam) : naam]),
  );
  const naam = String(pad.at(-1));
  const vrij = VRIJ.includes(naam) && pad.at(-2) !== 'onzekerheid';
  return Array.isArray(value) || vrij ? binnen : [{ pad, velden: Object.keys(value) }, ...binnen];
}

describe('Opzet', () => {
  test('create fills in soort and versie, and leaves its argument alone', () => {
    expect(Opzet.create(klein as never)).toEqual(gelezen);
    expect([Opzet.soort, Opzet.versie]).toEqual(['opzet', 2]);
    expect(Opzet.schema).toBeInstanceOf(z.ZodType);
    expect(Opzet.schema.parse(gelezen)).toEqual(gelezen);
  });

  test.each(GEMEENTEN)('reads that of %s, and gives it back the same after JSON', (naam) => {
    const ruw = deepFreeze(lees(`examples/opzet/${naam}.json`));
    const opzet = Opzet.parse(ruw);
    expect(opzet).toEqual(ruw);
    expect(Opzet.parse(JSON.parse(JSON.stringify(opzet)))).toEqual(opzet);
    expect(createVingerafdruk(opzet)).toBe(createVingerafdruk(ruw));
    expect(Opzet.safeParse(ruw)).toEqual({ success: true, data: opzet });
    // An editor finds its help by this field; without it the opzet is the same.
    expect(opzet.$schema).toBe('../../schemas/opzet-2.json');
    const { $schema: _, ...zonder } = ruw;
    expect(Opzet.parse(zonder)).toEqual(zonder);
  });

  test('reads one with every field, and needs only nine of them', () => {
    expect(Opzet.parse(volledig)).toEqual(volledig);
    const nodig = Object.keys(volledig).filter((veld) => {
      const { [veld as keyof Opzet]: _, ...zonder } = volledig;
      return fouten(zonder).length > 0;
    });
    expect(nodig.sort()).toEqual(
      ['soort', 'versie', 'id', 'naam', 'indelingsjaar', 'gemeenten', 'bronnen', 'routekaarten', 'programmas'].sort(),
    );
  });

  test('tells everything that is wrong at once, each where it is', () => {
    const { success, error } = Opzet.safeParse({
      ...gelezen,
      $schema: 1,
      id: 'Niet Goed',
      indelingsjaar: 1900,
      gemeenten: [],
      kenmerkn: [],
      bronnen: [{ id: 'kwb', soort: 'gepubliceerd', jaar: '2024' }],
      programmas: [{ id: 'a', naam: '', routekaart: 'koop', quota: [] }],
      keuze: { reserves: -1, buren: { soort: 'kaart' } },
      geld: { naam: 'G', jaren: [{ programmajaren: [0], bijdragen: [{ van: 'a', bedrag: '10', doel: 'werven' }] }] },
    }) as { success: false; error: DomeinFout };
    expect(success).toBe(false);
    expect(error.code).toBe('kern.document_ongeldig');
    for (const bevinding of error.bevindingen) expectVolledigeTekst(bevinding);
    const paden = error.bevindingen.map(({ pad }) => pad.join('.'));
    expect([...new Set(paden)].sort()).toEqual(
      [
        '$schema',
        'id',
        'indelingsjaar',
        'gemeenten',
        'kenmerkn',
        'bronnen.0.jaar',
        'programmas.0.naam',
        'programmas.0.quota',
        'keuze.reserves',
        'keuze.buren.soort',
        'geld.jaren.0.programmajaren.0',
        'geld.jaren.0.bijdragen.0.bedrag',
      ].sort(),
    );
    expect(foutVan(() => Opzet.parse({ ...gelezen, id: '' })).bevindingen).toHaveLength(1);
  });

  test.each([
    ['no object', 'opzet', ' kern.type_verkeerd'],
    ['another kind of document', { ...gelezen, soort: 'routekaart' }, 'soort kern.soort_verkeerd'],
    ['a newer versie', { ...gelezen, versie: 3 }, 'versie kern.versie_onbekend'],
    ['no versie', klein, 'soort kern.veld_ontbreekt'],
  ])('refuses %s by its code', (_, value, verwacht) => {
    expect(fouten(value)).toContain(verwacht);
  });

  test('suggests the right name for a field with a typing error, at every depth', () => {
    const plekken = listObjecten(volledig).flatMap(({ pad, velden }) => velden.map((veld) => ({ pad, veld })));
    expect(plekken.length).toBeGreaterThan(300);
    const mis = plekken.flatMap(({ pad, veld }) => {
      const getypt = `${veld}${veld.at(-1)}`;
      const ruw = replaceAt(volledig, pad, ({ [veld]: waarde, ...rest }) => ({ ...rest, [getypt]: waarde }));
      const uit = Opzet.safeParse(ruw);
      const gevonden = (uit.success ? [] : uit.error.bevindingen).map(({ code, pad: waar, params }) => [
        code,
        waar.join('.'),
        params.suggestie,
      ]);
      const verwacht = ['kern.veld_onbekend_suggestie', [...pad, getypt].join('.'), veld];
      // Without the field that chooses between forms no name is known but its own, which is missed.
      const keuze = ['kern.veld_ontbreekt', [...pad, veld].join('.'), undefined];
      const mag = KIEST.includes(veld) ? [verwacht, keuze] : [verwacht];
      const goed = gevonden.some((een) => mag.some((v) => v.join() === een.join()));
      return goed ? [] : [{ getypt: [...pad, getypt].join('.'), gevonden }];
    });
    expect(mis).toEqual([]);
  });

  test('leaves the texts for the register as they were written, so that its fingerprint is that of the file', () => {
    const ruw = replaceAt(volledig, ['register'], (register) => ({
      ...register,
      organisatie: ' Gemeente ',
      doel: 'a\n',
    }));
    expect(Opzet.parse(ruw)).toEqual(ruw);
    expect(fouten(replaceAt(volledig, ['register'], (register) => ({ ...register, doel: ' ' })))).toEqual([
      'register.doel kern.te_klein',
    ]);
  });

  test('takes no field that an object has by itself', () => {
    const vreemd = JSON.parse('{"__proto__": {}, "constructor": 1}');
    expect(fouten({ ...gelezen, ...vreemd })).toEqual([
      '__proto__ kern.veld_onbekend',
      'constructor kern.veld_onbekend',
    ]);
  });

  test('never throws anything but a DomeinFout, and accepts only what it gives back unchanged', () => {
    const plekken = listObjecten(volledig);
    fc.assert(
      fc.property(
        fc.constantFrom(...plekken),
        fc.nat(),
        fc.jsonValue({ maxDepth: 2 }),
        ({ pad, velden }, n, waarde) => {
          const veld = velden[n % velden.length] as string;
          const ruw = deepFreeze(replaceAt(volledig, pad, (hier) => ({ ...hier, [veld]: waarde })));
          const uit = Opzet.safeParse(ruw);
          if (uit.success) expect(uit.data).toEqual(ruw);
          else expect(foutVan(() => Opzet.parse(ruw)).bevindingen).toEqual(uit.error.bevindingen);
        },
      ),
      { seed: 17, numRuns: 100 },
    );
  });
});
