import type { Criteriumrichting, Doelband, Normalisatie } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { measureBereik } from '../../src/rekenen/index.js';
import type { Kolomijk } from '../../src/routekaart/ijk/kolomijk.js';
import { measureKolomijk } from '../../src/routekaart/ijk/measureKolomijk.js';
import { compareMetBand } from '../../src/routekaart/normalisatie/compareMetBand.js';
import { getBand } from '../../src/routekaart/normalisatie/getBand.js';
import { isOpZichzelf } from '../../src/routekaart/normalisatie/isOpZichzelf.js';
import type { Bereik } from '../../src/routekaart/normalisatie/kolomscore.js';
import { normalizeKolom } from '../../src/routekaart/normalisatie/normalizeKolom.js';
import { lijst, meld, reeks } from './klein.js';

interface Vraag {
  readonly richting?: Criteriumrichting;
  readonly doel?: Doelband;
  readonly schaal?: Bereik;
  readonly ijk?: Kolomijk;
  readonly begrenzen?: boolean;
}

const normalize = (x: Float64Array, normalisatie: Normalisatie, vraag: Vraag = {}) => {
  const { richting = 'hoger', doel, schaal = { van: 0, tot: 1 }, ...rest } = vraag;
  return normalizeKolom(x, measureBereik(x), { normalisatie, richting, doel, schaal, ...rest }, ['hier']);
};
/** All that is told of a column; the scores as a list. */
const tell = (x: Float64Array, normalisatie: Normalisatie, vraag?: Vraag) => {
  const uit = normalize(x, normalisatie, vraag);
  return 'scores' in uit ? { ...uit, scores: lijst(uit.scores) } : uit;
};
const scores = (x: Float64Array, normalisatie: Normalisatie, vraag?: Vraag) => {
  const uit = normalize(x, normalisatie, vraag);
  return 'scores' in uit ? lijst(uit.scores) : uit;
};
const ijk = (...waarden: readonly (number | null)[]) => {
  const x = reeks(...waarden);
  return measureKolomijk(x, measureBereik(x));
};
const open = { van: Number.NEGATIVE_INFINITY, tot: Number.POSITIVE_INFINITY };

describe('lines over the values', () => {
  test('minmax, either way and to a target', () => {
    expect(tell(reeks(2, 4, null, 3), { methode: 'minmax' })).toEqual({
      scores: [0, 1, null, 0.5],
      bereik: { van: 0, tot: 1 },
      constant: false,
      bodem: undefined,
      lineair: { nul: 2, a: 0.5, b: 0, begrensd: true, snijdt: false },
    });
    expect(
      tell(reeks(2, 4, null, 3), { methode: 'minmax' }, { richting: 'lager', schaal: { van: 1, tot: 5 } }),
    ).toEqual({
      scores: [5, 1, null, 3],
      bereik: { van: 1, tot: 5 },
      constant: false,
      bodem: undefined,
      lineair: { nul: 4, a: -2, b: 1, begrensd: true, snijdt: false },
    });
    // Distances 1, 0, 0 and 3.
    expect(tell(reeks(2, 3, 4, 8), { methode: 'minmax' }, { richting: 'doel', doel: { van: 3, tot: 5 } })).toEqual({
      scores: [1 - 1 / 3, 1, 1, 0].map((score) => expect.closeTo(score, 12)),
      bereik: { van: 0, tot: 1 },
      constant: false,
      bodem: undefined,
      lineair: undefined,
    });
  });

  test('values that are equal get the middle, and none stay missing', () => {
    expect(tell(reeks(3, null, 3), { methode: 'minmax' }, { schaal: { van: 1, tot: 4 } })).toEqual({
      scores: [2.5, null, 2.5],
      bereik: { van: 1, tot: 4 },
      constant: true,
      bodem: 2.5,
      lineair: undefined,
    });
    expect(scores(reeks(null, null), { methode: 'minmax' })).toEqual([null, null]);
  });

  test('minmax of a reference set, cut off at its ends or not', () => {
    expect(tell(reeks(0, 3, 6), { methode: 'minmax' }, { ijk: ijk(2, 4) })).toEqual({
      scores: [0, 0.5, 1],
      bereik: { van: 0, tot: 1 },
      constant: false,
      bodem: undefined,
      lineair: { nul: 2, a: 0.5, b: 0, begrensd: true, snijdt: true },
    });
    expect(tell(reeks(2, 4), { methode: 'minmax' }, { ijk: ijk(2, 4) })).toMatchObject({ lineair: { snijdt: false } });
    expect(tell(reeks(1, 4), { methode: 'minmax' }, { ijk: ijk(2, 4) })).toMatchObject({ lineair: { snijdt: true } });
    expect(tell(reeks(2, 5), { methode: 'minmax' }, { ijk: ijk(2, 4) })).toMatchObject({ lineair: { snijdt: true } });
    expect(tell(reeks(0, 3, 6), { methode: 'minmax' }, { ijk: ijk(2, 4), begrenzen: false })).toEqual({
      scores: [-1, 0.5, 2],
      bereik: open,
      constant: false,
      bodem: 0,
      lineair: { nul: 2, a: 0.5, b: 0, begrensd: false, snijdt: false },
    });
    expect(tell(reeks(0, 6), { methode: 'minmax' }, { ijk: ijk(2, 4), begrenzen: true })).toMatchObject({
      scores: [0, 1],
    });
  });

  test('zscore', () => {
    // The mean is 4 and the deviations are 2: with divisor n - 1 the spread is 2.
    expect(tell(reeks(2, 4, 6, null), { methode: 'zscore' })).toEqual({
      scores: [-1, 0, 1, null],
      bereik: open,
      constant: false,
      bodem: -1,
      lineair: { nul: 4, a: 0.5, b: 0, begrensd: false, snijdt: false },
    });
    expect(tell(reeks(2, 4, 6), { methode: 'zscore', gemiddelde: 100, spreiding: 10 }, { richting: 'lager' })).toEqual({
      scores: [110, 100, 90],
      bereik: open,
      constant: false,
      bodem: 90,
      lineair: { nul: 4, a: -5, b: 100, begrensd: false, snijdt: false },
    });
    expect(tell(reeks(7, null), { methode: 'zscore', gemiddelde: 100 })).toEqual({
      scores: [100, null],
      bereik: open,
      constant: true,
      bodem: 100,
      lineair: undefined,
    });
    expect(tell(reeks(7), { methode: 'zscore' })).toMatchObject({ scores: [0] });
    expect(tell(reeks(null), { methode: 'zscore' })).toEqual({
      scores: [null],
      bereik: open,
      constant: false,
      lineair: undefined,
    });
  });

  test('robust zscore', () => {
    // The median is 4, and the median of the distances 2, 1, 0, 1, 96 is 1.
    const uit = tell(reeks(2, 3, 4, 5, 100), { methode: 'robuuste_zscore' });
    expect(uit).toEqual({
      scores: [-2, -1, 0, 1, 96].map((afstand) => expect.closeTo(afstand / 1.4826, 12)),
      bereik: open,
      constant: false,
      bodem: expect.closeTo(-2 / 1.4826, 12),
      lineair: { nul: 4, a: 1 / 1.4826, b: 0, begrensd: false, snijdt: false },
    });
    expect(tell(reeks(4, 4, 4, 5), { methode: 'robuuste_zscore' })).toEqual(
      meld('fout', 'spreiding_nul', ['hier'], { methode: 'robuuste_zscore' }),
    );
    expect(scores(reeks(4, 4), { methode: 'robuuste_zscore' })).toEqual([0, 0]);
    expect(scores(reeks(null), { methode: 'robuuste_zscore' })).toEqual([null]);
  });

  test('vector', () => {
    expect(tell(reeks(3, -4), { methode: 'vector' })).toEqual({
      scores: [0.6, -0.8].map((score) => expect.closeTo(score, 12)),
      bereik: { van: -1, tot: 1 },
      constant: false,
      bodem: undefined,
      lineair: { nul: 0, a: 0.2, b: 0, begrensd: false, snijdt: false },
    });
    expect(tell(reeks(2, 2, 2, 2), { methode: 'vector' })).toMatchObject({
      scores: [0.5, 0.5, 0.5, 0.5],
      constant: true,
    });
    expect(tell(reeks(2, 2, 2, 2), { methode: 'vector' }, { richting: 'lager' })).toMatchObject({
      scores: [-0.5, -0.5, -0.5, -0.5],
      bodem: -0.5,
    });
    expect(tell(reeks(0, 0), { methode: 'vector' })).toMatchObject({ scores: [0, 0], constant: true });
  });

  test('share of the maximum', () => {
    expect(tell(reeks(0, 2, 4), { methode: 'afstand_maximum' }, { schaal: { van: 1, tot: 3 } })).toEqual({
      scores: [1, 2, 3],
      bereik: { van: 1, tot: 3 },
      constant: false,
      bodem: undefined,
      lineair: { nul: 0, a: 0.5, b: 1, begrensd: true, snijdt: false },
    });
    expect(scores(reeks(4, 4), { methode: 'afstand_maximum' })).toEqual([0.5, 0.5]);
    expect(scores(reeks(null), { methode: 'afstand_maximum' })).toEqual([null]);
    const refused = (minimum: number, maximum: number) =>
      meld('fout', 'maximum_niet_positief', ['hier'], { minimum, maximum });
    expect(tell(reeks(-1, 4), { methode: 'afstand_maximum' })).toEqual(refused(-1, 4));
    expect(tell(reeks(0, 0), { methode: 'afstand_maximum' })).toEqual(refused(0, 0));
    expect(tell(reeks(-1, 4), { methode: 'afstand_maximum' }, { ijk: ijk(1, 4) })).toEqual(refused(-1, 4));
    expect(tell(reeks(1, 4), { methode: 'afstand_maximum' }, { ijk: ijk(-2, 4) })).toEqual(refused(-2, 4));
    expect(tell(reeks(4, 8), { methode: 'afstand_maximum' }, { ijk: ijk(1, 4), begrenzen: false })).toMatchObject({
      scores: [1, 2],
      bodem: 0.25,
    });
  });

  test('distance to a reference', () => {
    const naar = (waarde: number, begrenzen?: boolean): Normalisatie => ({
      methode: 'afstand_referentie',
      waarde,
      ...(begrenzen === undefined ? {} : { begrenzen }),
    });
    expect(tell(reeks(1, 3, 9), naar(5))).toEqual({
      scores: [0, 0.5, 1],
      bereik: { van: 0, tot: 1 },
      constant: false,
      bodem: undefined,
      lineair: { nul: 1, a: 0.25, b: 0, begrensd: true, snijdt: true },
    });
    expect(tell(reeks(1, 3, 9), naar(5, false))).toEqual({
      scores: [0, 0.5, 2],
      bereik: open,
      constant: false,
      bodem: 0,
      lineair: { nul: 1, a: 0.25, b: 0, begrensd: false, snijdt: false },
    });
    expect(scores(reeks(1, 3, 9), naar(5), { richting: 'lager' })).toEqual([1, 1, 0]);
    expect(tell(reeks(1, 3), naar(1))).toEqual(
      meld('fout', 'referentie_zonder_afstand', ['hier'], { waarde: 1, slechtste: 1 }),
    );
    expect(tell(reeks(1, 3), naar(4), { richting: 'lager' })).toEqual(
      meld('fout', 'referentie_zonder_afstand', ['hier'], { waarde: 4, slechtste: 3 }),
    );
    expect(tell(reeks(1, 3), naar(1 + 1e-13))).toMatchObject({ code: 'routekaart.referentie_zonder_afstand' });
    expect(scores(reeks(null), naar(1))).toEqual([null]);
  });

  test('between two bounds', () => {
    const ijkpunten: Normalisatie = { methode: 'ijkpunten', onder: 10, boven: 20 };
    expect(tell(reeks(5, 12, 25), ijkpunten)).toEqual({
      scores: [0, 0.2, 1],
      bereik: { van: 0, tot: 1 },
      constant: false,
      bodem: undefined,
      lineair: { nul: 10, a: 0.1, b: 0, begrensd: true, snijdt: true },
    });
    expect(scores(reeks(5, 12, 25), ijkpunten, { richting: 'lager' })).toEqual([1, 0.8, 0]);
    expect(tell(reeks(5, 12, 25), { ...ijkpunten, begrenzen: false })).toEqual({
      scores: [-0.5, expect.closeTo(0.2, 12), 1.5],
      bereik: open,
      constant: false,
      bodem: -0.5,
      lineair: { nul: 10, a: 0.1, b: 0, begrensd: false, snijdt: false },
    });
    expect(tell(reeks(null), { ...ijkpunten, begrenzen: false })).toMatchObject({ scores: [null], bodem: undefined });
    // Values of one size are no reason for a neutral score.
    expect(tell(reeks(12, 12), ijkpunten)).toMatchObject({ constant: false });
  });

  test('numbers of which the score is no number', () => {
    const wijd: Normalisatie = { methode: 'ijkpunten', onder: 0, boven: 1e-140, begrenzen: false };
    expect(tell(reeks(1, 1e200), wijd)).toEqual(meld('fout', 'getal_onbruikbaar', ['hier'], { waarde: '1e+200' }));
    expect(tell(reeks(1, -1e200), wijd, { richting: 'lager' })).toEqual(
      meld('fout', 'getal_onbruikbaar', ['hier'], { waarde: '-1e+200' }),
    );
  });

  test('a reference set without any value', () => {
    const leeg = ijk(null);
    const refused = (methode: string) => meld('fout', 'meetlat_leeg', ['hier'], { methode });
    expect(tell(reeks(1), { methode: 'minmax' }, { ijk: leeg })).toEqual(refused('minmax'));
    expect(scores(reeks(null), { methode: 'minmax' }, { ijk: leeg })).toEqual([null]);
    expect(scores(reeks(15), { methode: 'ijkpunten', onder: 10, boven: 20 }, { ijk: leeg })).toEqual([0.5]);
  });

  test('values that are very large keep their scores', () => {
    expect(scores(reeks(1e200, 3e200, 2e200), { methode: 'minmax' })).toEqual([0, 1, 0.5]);
    expect(tell(reeks(1e200, 3e200), { methode: 'minmax' })).toMatchObject({ lineair: undefined });
    expect(scores(reeks(1e200, 3e200, 2e200), { methode: 'zscore' }, { richting: 'lager' })).toEqual(
      [1, -1, 0].map((score) => expect.closeTo(score, 12)),
    );
    expect(scores(reeks(3e200, -4e200), { methode: 'vector' })).toEqual(
      [0.6, -0.8].map((score) => expect.closeTo(score, 12)),
    );
    expect(scores(reeks(1e-200, 3e-200, 2e-200, 2e-200, 9e-200), { methode: 'robuuste_zscore' })).toEqual(
      [-1, 1, 0, 0, 7].map((score) => expect.closeTo(score / 1.4826, 9)),
    );
  });
});

describe('ranks', () => {
  const waarden = () => reeks(10, 30, 30, null, 20);
  test('from the worst to the best; equal ones share the lowest, or the mean', () => {
    expect(tell(waarden(), { methode: 'rang' })).toEqual({
      scores: [1, 3, 3, null, 2],
      bereik: { van: 1, tot: 4 },
      constant: false,
      lineair: undefined,
    });
    expect(scores(waarden(), { methode: 'rang', gelijk: 'gemiddeld' })).toEqual([1, 3.5, 3.5, null, 2]);
    expect(scores(waarden(), { methode: 'rang' }, { richting: 'lager' })).toEqual([4, 1, 1, null, 3]);
    expect(tell(waarden(), { methode: 'borda' })).toMatchObject({
      scores: [0, 2, 2, null, 1],
      bereik: { van: 0, tot: 3 },
    });
    expect(tell(waarden(), { methode: 'percentielrang' }, { schaal: { van: 0, tot: 3 } })).toMatchObject({
      scores: [0, 2, 2, null, 1],
      bereik: { van: 0, tot: 3 },
    });
    // Distances to 20: 10, 10, 10 and 0.
    expect(scores(waarden(), { methode: 'borda' }, { richting: 'doel', doel: { van: 20, tot: 20 } })).toEqual([
      0,
      0,
      0,
      null,
      3,
    ]);
  });

  test('equal values are in the middle', () => {
    expect(tell(reeks(5, 5, null), { methode: 'rang' })).toEqual({
      scores: [1.5, 1.5, null],
      bereik: { van: 1, tot: 2 },
      constant: true,
      bodem: 1.5,
      lineair: undefined,
    });
    expect(tell(reeks(5, 5), { methode: 'borda' })).toMatchObject({ scores: [0.5, 0.5], bodem: 0.5 });
  });

  test('among a reference set', () => {
    const maat = () => ijk(10, 20, 30);
    expect(tell(reeks(5, 20, 40), { methode: 'rang' }, { ijk: maat() })).toEqual({
      scores: [1, 2, 3],
      bereik: { van: 1, tot: 3 },
      constant: false,
      lineair: undefined,
    });
    expect(scores(reeks(5, 20, 40), { methode: 'rang' }, { ijk: maat(), richting: 'lager' })).toEqual([3, 2, 1]);
    const band = { van: 20, tot: 20 };
    expect(scores(reeks(20, 40), { methode: 'rang' }, { ijk: ijk(-10, 0), richting: 'doel', doel: band })).toEqual([
      2, 1,
    ]);
  });
});

describe('classes and the trapezium', () => {
  test('a value on a bound is in the class above it', () => {
    const klassen: Normalisatie = { methode: 'categorieen', grenzen: [10, 20], scores: [0, 0.5, 1] };
    expect(tell(reeks(9.9, 10, 10 - 1e-12, null, 19.9, 20), klassen, { schaal: { van: 1, tot: 5 } })).toEqual({
      scores: [1, 3, 3, null, 3, 5],
      bereik: { van: 1, tot: 5 },
      constant: false,
      lineair: undefined,
    });
  });

  test('classes by percentile, among themselves or a reference set', () => {
    const klassen: Normalisatie = { methode: 'categorieen', volgens: 'percentiel', grenzen: [0.5], scores: [0, 1] };
    // Percentiles 1/8, 3/8, 5/8 and 7/8.
    expect(scores(reeks(1, 2, null, 3, 4), klassen)).toEqual([0, 0, null, 1, 1]);
    expect(scores(reeks(1, 2, 3), klassen)).toEqual([0, 1, 1]);
    // Ranks 1, 2 and 4 of four: percentiles 1/8, 3/8, 7/8.
    expect(scores(reeks(0, 2, 9), klassen, { ijk: ijk(1, 2, 3, 4) })).toEqual([0, 0, 1]);
    expect(tell(reeks(1), klassen, { ijk: ijk(null) })).toEqual(
      meld('fout', 'meetlat_leeg', ['hier'], { methode: 'categorieen' }),
    );
  });

  test('the trapezium', () => {
    const rond: Normalisatie = { methode: 'doelband', onder: 2, boven: 10 };
    const doel = { van: 4, tot: 6 };
    expect(
      scores(reeks(1, 2, 3, 4, 5, 6, 7, 10, 11, null), rond, { richting: 'doel', doel, schaal: { van: 1, tot: 3 } }),
    ).toEqual([1, 1, 2, 3, 3, 3, 2.5, 1, 1, null]);
    const scherp: Normalisatie = { methode: 'doelband', onder: 4, boven: 6 };
    expect(scores(reeks(3.9, 4, 6, 6.1), scherp, { richting: 'doel', doel })).toEqual([0, 1, 1, 0]);
  });
});

test('getBand, compareMetBand, isOpZichzelf', () => {
  const doel = { van: 2, tot: 4 };
  expect(getBand({ methode: 'minmax' }, doel)).toEqual(doel);
  expect(getBand({ methode: 'categorieen', grenzen: [1], scores: [0, 1] }, doel)).toBeUndefined();
  expect(getBand({ methode: 'doelband', onder: 1, boven: 5 }, doel)).toBeUndefined();
  expect(lijst(compareMetBand(reeks(1, 2, 2 - 1e-13, 3, 4, 4 + 1e-13, 7, null), doel))).toEqual([
    -1,
    0,
    0,
    0,
    0,
    0,
    -3,
    null,
  ]);
  const klassen = { methode: 'categorieen', grenzen: [0.5], scores: [0, 1] } as const;
  expect(isOpZichzelf(klassen)).toBe(true);
  expect(isOpZichzelf({ ...klassen, volgens: 'percentiel' })).toBe(false);
  expect(isOpZichzelf({ methode: 'ijkpunten', onder: 0, boven: 1 })).toBe(true);
  expect(isOpZichzelf({ methode: 'doelband', onder: 0, boven: 1 })).toBe(true);
  expect(isOpZichzelf({ methode: 'minmax' })).toBe(false);
  expect(isOpZichzelf({ methode: 'afstand_referentie', waarde: 1 })).toBe(false);
});
