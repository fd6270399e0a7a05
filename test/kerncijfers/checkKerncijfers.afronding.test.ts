import {
  aggregateKerncijfers,
  type CheckKerncijfersOptions,
  checkKerncijfers,
  type Kerncijferdocumentkolom,
  type Nauwkeurigheid,
  readKerncijfers,
} from 'buurtaanpak/kerncijfers';
import { listAfrondingen } from 'buurtaanpak/kerncijfers/huis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';
import { AFRONDING } from './afronding.js';
import { readRijen } from './echt/lees.js';
import { ASELECT, bron, kolom, maakTabel } from './grenzen.js';

/** A column of an area and its parts, which lie in it by their codes. */
function maakGeheel(
  soort: 'land' | 'gemeente' | 'wijk',
  onder: 'gemeente' | 'wijk' | 'buurt',
  cellen: Kerncijferdocumentkolom['cellen'],
  anders: Partial<Kerncijferdocumentkolom> = { nauwkeurigheid: ASELECT },
) {
  const tabel = maakTabel([kolom('aantal_inwoners', cellen, anders)], [soort, ...cellen.slice(1).map(() => onder)]);
  const [geheel] = tabel.gebieden;
  return {
    ...tabel,
    gebieden: tabel.gebieden.map((gebied) => (soort === 'land' ? gebied : { ...gebied, [soort]: geheel?.code ?? '' })),
  };
}

const vertel = (tabel: Parameters<typeof checkKerncijfers>[0], options: CheckKerncijfersOptions = {}) =>
  checkKerncijfers(tabel, options).map((een) => {
    expectVolledigeTekst(een);
    return [een.code.slice('kerncijfers.'.length), een.ernst, een.params.marge];
  });

describe('a wijk and its buurten', () => {
  it.each(AFRONDING.wijken)('$wijk in $jaar: $verschil off, of at most $marge', (rij) => {
    // Only the number of buurten counts for the margin, so one of them has all.
    const buurten = Array.from({ length: rij.buurten }, (_, i) => (i === 0 ? rij.som_buurten : 0));
    const met = (wijk: number) => vertel(maakGeheel('wijk', 'buurt', [wijk, ...buurten]));
    expect(rij.aantal_inwoners - rij.som_buurten).toBe(rij.verschil);
    expect(met(rij.aantal_inwoners)).toEqual([]);
    for (const teken of [1, -1]) {
      expect(met(rij.som_buurten + teken * rij.marge)).toEqual([]);
      expect(met(rij.som_buurten + teken * (rij.marge + 1))).toEqual([['som_wijkt_af', 'waarschuwing', rij.marge]]);
    }
  });

  it('never differ by more than rounding allows, and so are never told of when rounded', () => {
    const cel = fc.tuple(fc.nat({ max: 3000 }), fc.boolean());
    const rond = ([waar, hoog]: readonly [number, boolean]) =>
      listAfrondingen(waar, 5).at(hoog ? -1 : 0)?.waarde ?? Number.NaN;
    fc.assert(
      fc.property(fc.array(cel, { minLength: 1, maxLength: 15 }), fc.boolean(), (cellen, hoog) => {
        const waar = cellen.reduce((som, [een]) => som + een, 0);
        expect(vertel(maakGeheel('wijk', 'buurt', [rond([waar, hoog]), ...cellen.map(rond)]))).toEqual([]);
        expect(vertel(maakGeheel('gemeente', 'buurt', [waar, ...cellen.map(rond)]))).toEqual([]);
      }),
      { numRuns: 50, seed: 1 },
    );
  });
});

describe('a gemeente and its parts', () => {
  it.each([
    // Utrecht 2023: 192 people whose buurt is not known. Utrecht 2024: 23, within the rounding of ten wijken.
    [192, [['som_onder_gemeente', 'info', 40]]],
    [23, []],
    [100_000, [['som_onder_gemeente', 'info', 40]]],
    [-40, []],
    [-41, [['som_wijkt_af', 'waarschuwing', 40]]],
  ])('the gemeente has %d more than its ten wijken', (rest, verwacht) => {
    const wijken = Array.from({ length: 10 }, () => 36_000);
    expect(vertel(maakGeheel('gemeente', 'wijk', [360_000 + rest, ...wijken]))).toEqual(verwacht);
  });

  it('of Utrecht is as published: 192 people more than its wijken in 2023, and nothing to warn of in either year', async () => {
    const toets = async (bestand: string, jaar: number) =>
      checkKerncijfers(readKerncijfers(await readRijen(bestand), { jaar }).tabel);
    const uit2023 = await toets('kerncijfers_kwb_utrecht_2023_tussenstand.xlsx', 2023);
    expect(new Set(uit2023.map(({ ernst, code }) => `${ernst} ${code}`))).toEqual(
      new Set(['info kerncijfers.som_onder_gemeente']),
    );
    expect(uit2023[0]).toMatchObject({
      pad: ['GM0344', 'aantal_inwoners'],
      params: { som: 367_755, waarde: 367_947, rest: 192, delen: 10 },
    });
    expect(await toets('kerncijfers_kwb_utrecht_2024_eerste.xlsx', 2024)).toEqual([]);
  });

  it('says how many the gemeente has more', () => {
    const [bevinding] = checkKerncijfers(maakGeheel('gemeente', 'wijk', [300, 100, 100]));
    expect(bevinding).toMatchObject({
      pad: ['GM00800000', 'aantal_inwoners'],
      params: { delen: 2, soort: 'wijk', som: 200, waarde: 300, rest: 100, marge: 8 },
    });
  });

  it('is two-sided for land, and for the country', () => {
    const ha = { eenheid: 'ha' };
    expect(vertel(maakGeheel('gemeente', 'wijk', [101, 50, 50], ha))).toEqual([]);
    expect(vertel(maakGeheel('gemeente', 'wijk', [102, 50, 50], ha))).toEqual([['som_wijkt_af', 'waarschuwing', 1]]);
    expect(vertel(maakGeheel('land', 'gemeente', [101, 50, 50]))).toEqual([['som_wijkt_af', 'waarschuwing', 0]]);
  });
});

describe('the margin of a figure', () => {
  const marge = (nauwkeurigheid: Nauwkeurigheid | undefined, options: CheckKerncijfersOptions = {}) =>
    vertel(maakGeheel('wijk', 'buurt', [9000, 100, 100], nauwkeurigheid && { nauwkeurigheid }), options)[0]?.[2];

  it('comes from the column, else from the unit, unless the options name one', () => {
    expect(marge(ASELECT)).toBe(12);
    expect(marge({ soort: 'aselect', basis: 10 })).toBe(27);
    expect(marge({ soort: 'afgerond', op: 10 })).toBe(15);
    expect(marge({ soort: 'interval95' })).toBe(12);
    expect(vertel(maakGeheel('wijk', 'buurt', [9000, 100, 100], {}))[0]?.[2]).toBe(12);
    expect(marge(ASELECT, { marges: { aantal: 2 } })).toBe(6);
    expect(marge({ soort: 'afgerond', op: 10 }, { marges: {} })).toBe(0);
    // To the nearest ten is of a gemeente too.
    const tien = { nauwkeurigheid: { soort: 'afgerond', op: 10 } } as const;
    expect(vertel(maakGeheel('gemeente', 'buurt', [100, 100, 100], tien))).toEqual([
      ['som_wijkt_af', 'waarschuwing', 15],
    ]);
    // A unit with the name of what every object has.
    expect(vertel(maakGeheel('wijk', 'buurt', [9, 1, 1], { eenheid: 'constructor' }))[0]?.[2]).toBe(0);
  });

  it('comes from the bounds where there are any', () => {
    const grenzen = { onder: [8990, 95, null], boven: [9005, 101, 101] };
    // 10 of the whole, 5 of the first part, and 4 by the unit for the part without both.
    expect(vertel(maakGeheel('wijk', 'buurt', [9000, 100, 100], grenzen))[0]?.[2]).toBe(19);
  });

  it('of a composed area is that of its parts', () => {
    const cellen = [1000, 990, 990, 990];
    const tabel = maakTabel([
      kolom('aantal_inwoners', cellen, { nauwkeurigheid: ASELECT }),
      kolom(
        'aantal_mannen',
        cellen.map((een) => een + 8),
        { nauwkeurigheid: ASELECT },
      ),
    ]);
    expect(vertel(tabel)).toEqual([]);
    const samenstelling = [{ code: 'S', eenheden: tabel.gebieden.map(({ code }) => code) }];
    const samen = aggregateKerncijfers(tabel, samenstelling).tabel;
    expect(vertel(samen)).toEqual([]);
    // Four counts of each: 32 above is explained, 33 is not.
    const meer = samen.kolommen.map((een) =>
      een.sleutel === 'aantal_mannen'
        ? {
            ...een,
            waarden: een.waarden.map((waarde) => waarde + 1),
            onder: een.onder?.map((grens) => grens + 1),
            boven: een.boven?.map((grens) => grens + 1),
          }
        : een,
    );
    expect(vertel({ ...samen, kolommen: meer })).toEqual([['groep_boven_totaal', 'waarschuwing', undefined]]);
  });
});

describe('what is not compared', () => {
  it('is an estimate, in a part or in the whole', () => {
    for (const geschat of [[0], [1]]) expect(vertel(maakGeheel('wijk', 'buurt', [9000, 100], { geschat }))).toEqual([]);
    const groep = (geschat: readonly number[]) =>
      vertel(maakTabel([kolom('aantal_inwoners', [10]), kolom('aantal_mannen', [100], { geschat })]));
    expect([groep([]).length, groep([0]).length]).toEqual([1, 0]);
    const verdeling = (geschat: readonly number[]) =>
      vertel(
        maakTabel([
          kolom('aantal_inwoners', [700]),
          kolom('aantal_mannen', [15]),
          kolom('aantal_vrouwen', [15], { geschat }),
        ]),
      );
    expect([verdeling([]).length, verdeling([0]).length]).toEqual([1, 0]);
  });

  it('is a figure of another year; each year is compared by itself', () => {
    const van = (jaar: number, sleutel: string, waarde: number) =>
      kolom(`${sleutel}:${jaar}`, [waarde], { bron: { ...bron, jaar } });
    const tabel = maakTabel([
      van(2023, 'aantal_inwoners', 700),
      van(2024, 'aantal_inwoners', 900),
      van(2024, 'aantal_mannen', 450),
      van(2023, 'aantal_mannen', 345),
      van(2023, 'aantal_vrouwen', 355),
      van(2024, 'aantal_vrouwen', 480),
      van(2022, 'aantal_vrouwen', 9999),
    ]);
    expect(checkKerncijfers(tabel).map(({ pad, params }) => [pad, params.som, params.delen])).toEqual([
      [['BU00800000', 'aantal_inwoners:2024'], 930, ['aantal_mannen:2024', 'aantal_vrouwen:2024']],
    ]);
    expect(checkKerncijfers(tabel, { sleutels: ['aantal_inwoners'] })).toHaveLength(1);
    expect(checkKerncijfers(tabel, { sleutels: ['aantal_inwoners:2024'] })).toHaveLength(1);
    expect(checkKerncijfers(tabel, { sleutels: ['aantal_inwoners:2023'] })).toEqual([]);
  });
});
