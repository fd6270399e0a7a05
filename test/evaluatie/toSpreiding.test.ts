import { toSpreiding, type Uitkomstregel } from 'buurtaanpak/evaluatie';
import { createToeval, Datum } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../runs.js';

const dag = (jaar: number) => Datum.parse(`${jaar}-12-31`);

/** Rows of buurten with a figure for every year from 2021 on; a hole is a figure that is missing. */
const toRegels = (reeksen: Readonly<Record<string, readonly (number | undefined)[]>>, eerste = 2021): Uitkomstregel[] =>
  Object.entries(reeksen).flatMap(([buurt, cijfers]) =>
    cijfers.map((waarde, i) => {
      const rest = { buurt, uitkomst: 'score', moment: dag(eerste + i) };
      return { ...rest, waarde: waarde ?? { reden: 'geheim' } };
    }),
  );
const spread = (reeksen: Readonly<Record<string, readonly (number | undefined)[]>>, options: object = {}) =>
  toSpreiding(toRegels(reeksen), { uitkomst: 'score', ...options });

describe('by hand', () => {
  test('three buurten of two years: the mean squares between and within', () => {
    // Means 2, 5 and 11; changes of -1, 3 and 1. Within: half the variance of the changes. Between: twice that of the means.
    const gemeten = { a: [2.5, 1.5], b: [3.5, 6.5], c: [10.5, 11.5] };
    const uit = spread(gemeten);
    const niveaus = Object.values(gemeten).map(([x, y]) => (x! + y!) / 2);
    const sprong = Object.values(gemeten).map(([x, y]) => y! - x!);
    const gemiddelde = sprong.reduce((a, b) => a + b) / 3;
    const binnen = sprong.reduce((som, x) => som + (x - gemiddelde) ** 2, 0) / 2 / 2;
    const midden = niveaus.reduce((a, b) => a + b) / 3;
    const tussen = niveaus.reduce((som, x) => som + 2 * (x - midden) ** 2, 0) / 2;
    expect(uit.binnen).toBeCloseTo(Math.sqrt(binnen), 9);
    expect(uit.tussen).toBeCloseTo(Math.sqrt((tussen - binnen) / 2), 9);
    expect(uit.trend).toBeCloseTo(gemiddelde / (365 / 365.25), 9);
    expect([uit.buurten, uit.metingen, uit.momenten]).toEqual([3, 6, [dag(2021), dag(2022)]]);
    expect(uit).not.toHaveProperty('samenhang');
    expect(uit.bevindingen.map(({ code }) => code)).toEqual(['evaluatie.spreiding_samenhang_onbekend']);
  });

  test('buurten that differ less than chance would make them have no spread between them', () => {
    const uit = spread({ a: [0, 2], b: [2, 0], c: [1, 1] });
    expect(uit.tussen).toBe(0);
    expect(uit.binnen).toBeGreaterThan(1);
    expect(uit.trend).toBeCloseTo(0, 9);
  });

  test('one year tells nothing apart, one buurt has no spread beside it', () => {
    const jaar = spread({ a: [1], b: [2] });
    expect(Object.keys(jaar)).not.toEqual(expect.arrayContaining(['tussen']));
    for (const veld of ['tussen', 'binnen', 'samenhang', 'trend', 'tussenGemeenten'])
      expect(jaar).not.toHaveProperty(veld);
    expect(jaar.bevindingen.map(({ code }) => code)).toEqual(['evaluatie.spreiding_geen_jaren']);
    const gemeenten = spread({ BU00802001: [1, 2, 4], BU00802002: [1, 4, 3], BU05990101: [5, 9, 5] });
    expect(gemeenten.gemeenten.map(({ gemeente, buurten }) => [gemeente, buurten])).toEqual([
      ['GM0080', 2],
      ['GM0599', 1],
    ]);
    expect(gemeenten.gemeenten[1]).not.toHaveProperty('tussen');
    expect(gemeenten.tussenGemeenten).toBeGreaterThan(0);
    const gemengd = spread({ los: [1, 2], BU00802001: [1, 3], BU00802002: [2, 2] });
    expect(gemengd.gemeenten.map(({ gemeente }) => gemeente)).toEqual(['GM0080', undefined]);
    expect(gemengd).not.toHaveProperty('tussenGemeenten');
    expect(spread({ a: [1, 2] })).not.toHaveProperty('binnen');
    const gelijk = spread({ a: [1, 1, 1], b: [2, 2, 2] });
    expect([gelijk.binnen, gelijk.samenhang]).toEqual([0, undefined]);
    // Every gemeente one buurt: what lasts of a buurt and of a gemeente are the same.
    const los = spread({ BU00802001: [1, 3], BU05990101: [5, 5] });
    expect([los.tussen, typeof los.binnen]).toEqual([undefined, 'number']);
  });

  test('a missing year is left out and told; a buurt without figures has its reason', () => {
    const uit = spread({ a: [1, 3], b: [2, undefined], c: [undefined, undefined], d: [4, 5] });
    expect([uit.buurten, uit.metingen]).toEqual([3, 5]);
    expect(uit.weggelaten).toEqual([{ buurt: 'c', reden: 'geheim' }]);
    expect(uit.bevindingen[0]).toMatchObject({
      code: 'evaluatie.spreiding_ontbreekt',
      params: { aantal: 1, totaal: 6 },
    });
  });

  test('only the buurten and days that are asked', () => {
    const reeksen = { a: [1, 3, 90], b: [2, 2, 80], z: [99, 99, 99] };
    const uit = spread(reeksen, { buurten: ['b', 'a', 'weg'], tot: dag(2022) });
    expect([uit.buurten, uit.momenten.length]).toEqual([2, 2]);
    expect(uit.weggelaten).toEqual([{ buurt: 'weg', reden: 'geen_uitkomst' }]);
    const over = toRegels({ a: [1], b: [2] }).map((r) => ({ ...r, over: { van: dag(2020), tot: dag(2025) } }));
    expect(() => toSpreiding(over, { uitkomst: 'score', tot: dag(2024) })).toThrow('evaluatie.te_weinig_waarden');
  });

  test('years that have no buurt in common are not compared', () => {
    const uit = spread({
      a: [1, 2, undefined, undefined],
      b: [3, 5, undefined, undefined],
      c: [undefined, undefined, 4, 9],
    });
    // Four days, in two parts: 6 figures less 3 levels and 2 changes leave 1 degree of freedom.
    expect(uit.binnen).toBeCloseTo(0.5, 9);
  });

  test('bad rows are refused', () => {
    const regels = toRegels({ a: [1, 2] });
    expect(() => toSpreiding([...regels, ...regels], { uitkomst: 'score' })).toThrow('evaluatie.regel_dubbel');
    expect(() => toSpreiding(toRegels({ a: [1e200] }), { uitkomst: 'score' })).toThrow('evaluatie.aantal_te_groot');
    expect(() => toSpreiding(regels, { uitkomst: 'anders' })).toThrow('evaluatie.te_weinig_waarden');
    expect(() => toSpreiding(regels, { uitkomst: '' })).toThrow('kern.document_ongeldig');
  });
});

test('what made the figures is found again', () => {
  const toeval = createToeval('spreiding');
  const normal = () =>
    Math.sqrt(-2 * Math.log(1 - toeval.nextFractie())) * Math.cos(2 * Math.PI * toeval.nextFractie());
  const reeksen = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, i) => {
      const niveau = 2 * normal();
      let afwijking = normal();
      const cijfers = [0, 1, 2, 3, 4, 5].map((jaar) => {
        if (jaar > 0) afwijking = 0.5 * afwijking + Math.sqrt(0.75) * normal();
        return toeval.nextFractie() < 0.1 ? undefined : niveau + afwijking + 0.3 * jaar;
      });
      return [`b${i}`, cijfers];
    }),
  );
  const uit = spread(reeksen);
  expect(uit.tussen).toBeCloseTo(2, 0);
  expect(Math.abs(uit.tussen! - 2)).toBeLessThan(0.12);
  expect(Math.abs(uit.binnen! - 1)).toBeLessThan(0.06);
  expect(Math.abs(uit.samenhang! - 0.5)).toBeLessThan(0.08);
  expect(uit.trend).toBeCloseTo(0.3, 1);
});

test('moving or stretching all figures moves and stretches what is said of them', () => {
  const reeks = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: undefined, freq: 5 }), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(reeks, { minLength: 3, maxLength: 8 }), fc.integer({ min: -9, max: 9 }), (lijst, bij) => {
      fc.pre(lijst.flat().some((x) => x !== undefined));
      const make = (f: (x: number, jaar: number) => number) =>
        spread(
          Object.fromEntries(lijst.map((r, i) => [`b${i}`, r.map((x, jaar) => (x === undefined ? x : f(x, jaar)))])),
        );
      const [gewoon, verschoven, gerekt] = [make((x) => x), make((x) => x + bij), make((x) => 4 * x)];
      for (const veld of ['tussen', 'binnen'] as const) {
        const waarde = gewoon[veld];
        if (waarde === undefined) continue;
        expect(waarde).toBeGreaterThanOrEqual(0);
        // A root near 0 has half of the digits.
        expect(verschoven[veld]).toBeCloseTo(waarde, 4);
        expect(gerekt[veld]).toBeCloseTo(4 * waarde, 4);
      }
      if (gewoon.samenhang !== undefined) {
        expect(gewoon.samenhang).toBeGreaterThanOrEqual(0);
        expect(gewoon.samenhang).toBeLessThanOrEqual(0.95);
      }
      expect(gewoon.metingen).toBe(lijst.flat().filter((x) => x !== undefined).length);
    }),
    { numRuns: runs(300) },
  );
});
