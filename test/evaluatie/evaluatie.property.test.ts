import { selectVergelijkingsbuurten } from 'buurtaanpak/evaluatie';
import {
  adjustBenjaminiHochberg,
  adjustHolm,
  estimateClopperPearson,
  estimateHodgesLehmann,
  testGroepen,
  testSamenhang,
  testVerhoudingen,
  testVerschil,
} from 'buurtaanpak/rekenen';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interval } from '../rekenen/hulp.js';

const figuur = fc.integer({ min: -20, max: 20 }).map((x) => x / 4);
const groep = fc.array(figuur, { minLength: 1, maxLength: 5 });
const runs = { numRuns: 60, seed: 8 };

describe('laws of the tests', () => {
  test('p lies between the smallest possible p and 1, and does not change when the groups change places', () => {
    fc.assert(
      fc.property(groep, groep, (een, ander) => {
        const heen = testVerschil(een, ander);
        const terug = testVerschil(ander, een);
        expect(heen.p).toBeGreaterThanOrEqual(heen.kleinsteP);
        expect(heen.p).toBeLessThanOrEqual(1);
        expect(terug.p).toBe(heen.p);
        expect(terug.verschil.waarde).toBeCloseTo(-heen.verschil.waarde, 9);
        expect(testGroepen([een, ander]).p).toBe(heen.p);
      }),
      runs,
    );
  });

  test('the interval excludes 0 precisely when p is at most alpha, and moves along with the values', () => {
    fc.assert(
      fc.property(groep, groep, fc.constantFrom(0.05, 0.1, 0.2), figuur, (een, ander, alfa, stap) => {
        const { p, verschil } = testVerschil(een, ander, { betrouwbaarheid: 1 - alfa });
        if ('onbepaald' in verschil.interval) return;
        const { onder, boven } = verschil.interval;
        // An end within rounding of 0 may fall on either side.
        if ([onder, boven].some((einde) => einde !== null && Math.abs(einde) < 1e-9)) return;
        expect((onder !== null && onder > 0) || (boven !== null && boven < 0)).toBe(p <= alfa + 1e-12);
        expect(onder ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(verschil.waarde + 1e-9);
        expect(boven ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(verschil.waarde - 1e-9);
        const verschoven = interval(
          testVerschil(
            een.map((x) => x + stap),
            ander,
            { betrouwbaarheid: 1 - alfa },
          ).verschil,
        );
        if (onder !== null) expect(verschoven.onder).toBeCloseTo(onder + stap, 9);
      }),
      runs,
    );
  });

  test('the correlation does not change with a rising scale, nor p with the order of the buurten', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), figuur), { minLength: 3, maxLength: 6 }),
        (paren) => {
          const x = paren.map(([a]) => a);
          const y = paren.map(([, b]) => b);
          fc.pre(new Set(x).size > 1);
          const een = testSamenhang(x, y);
          expect(
            testSamenhang(
              x.map((a) => a ** 3),
              y,
            ).p,
          ).toBe(een.p);
          expect(testSamenhang(x.toReversed(), y.toReversed()).p).toBe(een.p);
          expect(
            testSamenhang(
              y,
              x.map((a) => -a),
            ).correlatie ?? 0,
          ).toBeCloseTo(-(een.correlatie ?? 0), 9);
        },
      ),
      { ...runs, examples: [] },
    );
  }, 20_000);

  test('a share lies within its interval, which narrows with less confidence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (totaal, deel) => {
        const aantal = Math.round(deel * totaal);
        const breed = estimateClopperPearson(aantal, totaal, { betrouwbaarheid: 0.99 });
        const smal = estimateClopperPearson(aantal, totaal, { betrouwbaarheid: 0.8 });
        expect(breed.interval.onder!).toBeLessThanOrEqual(smal.interval.onder!);
        expect(breed.interval.boven!).toBeGreaterThanOrEqual(smal.interval.boven!);
        expect(smal.interval.onder!).toBeLessThanOrEqual(smal.waarde);
        expect(smal.interval.boven!).toBeGreaterThanOrEqual(smal.waarde);
      }),
      runs,
    );
  });

  test('Fisher is the permutation test of zeros and ones when the groups are as large', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(6), fc.nat(6), (n, a, b) => {
        fc.pre(a <= n && b <= n);
        const fill = (ja: number) => Array.from({ length: n }, (_, i) => (i < ja ? 1 : 0));
        expect(testVerhoudingen({ aantal: a, totaal: n }, { aantal: b, totaal: n }).p).toBeCloseTo(
          testVerschil(fill(a), fill(b)).p,
          9,
        );
      }),
      runs,
    );
  });

  test('the shift of Hodges and Lehmann turns around with the groups', () => {
    fc.assert(
      fc.property(groep, groep, (een, ander) => {
        expect(estimateHodgesLehmann(ander, een)).toBeCloseTo(-estimateHodgesLehmann(een, ander), 9);
      }),
      runs,
    );
  });
});

describe('laws of the corrections', () => {
  test('never lower a p, keep the order, and Holm is never under Benjamini and Hochberg', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (pWaarden) => {
        const holm = adjustHolm(pWaarden);
        const bh = adjustBenjaminiHochberg(pWaarden);
        pWaarden.forEach((p, i) => {
          expect(bh[i]!).toBeGreaterThanOrEqual(p * (1 - 1e-15));
          expect(holm[i]!).toBeGreaterThanOrEqual(bh[i]! * (1 - 1e-15));
          expect(holm[i]!).toBeLessThanOrEqual(1);
          pWaarden.forEach((q, j) => {
            if (p < q) {
              expect(holm[i]!).toBeLessThanOrEqual(holm[j]!);
              expect(bh[i]!).toBeLessThanOrEqual(bh[j]!);
            }
          });
        });
      }),
      runs,
    );
  });
});

describe('laws of choosing comparison buurten', () => {
  test('no candidate twice, never one with another gemeente, as many sets as there can be', () => {
    const buurt = fc.record({ x: fc.integer({ min: 0, max: 9 }), gemeente: fc.constantFrom('A', 'B') });
    fc.assert(
      fc.property(
        fc.array(buurt, { maxLength: 5 }),
        fc.array(buurt, { maxLength: 8 }),
        fc.integer({ min: 1, max: 3 }),
        (eigen, ander, aantal) => {
          const toSituaties = (rij: typeof eigen, letter: string) =>
            rij.map((kenmerken, i) => ({ buurt: `${letter}${i}`, kenmerken }));
          const keuze = selectVergelijkingsbuurten(toSituaties(eigen, 'b'), toSituaties(ander, 'k'), {
            kenmerken: ['x'],
            gelijk: ['gemeente'],
            aantal,
          });
          const gekozen = keuze.sets.flatMap(({ vergelijking }) => vergelijking);
          expect(new Set(gekozen).size).toBe(gekozen.length);
          const gemeenteVan = (code: string) => (code.startsWith('b') ? eigen : ander)[Number(code.slice(1))]!.gemeente;
          for (const { behandeld, vergelijking } of keuze.sets)
            for (const code of vergelijking) expect(gemeenteVan(code)).toBe(gemeenteVan(behandeld[0]!));
          for (const g of ['A', 'B']) {
            const [n, m] = [eigen, ander].map((rij) => rij.filter(({ gemeente }) => gemeente === g).length);
            const inG = keuze.sets.filter(({ behandeld }) => gemeenteVan(behandeld[0]!) === g);
            expect(inG).toHaveLength(Math.min(n!, m!));
            expect(inG.flatMap(({ vergelijking }) => vergelijking)).toHaveLength(Math.min(n! * aantal, m!));
          }
        },
      ),
      runs,
    );
  });
});
