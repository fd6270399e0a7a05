import { createToeval } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPermutatieOptions, testSamenhang } from '../../src/rekenen/index.js';
import { drawVerdeling } from '../../src/rekenen/kendall/drawVerdeling.js';
import { openKendallkans } from '../../src/rekenen/kendall/openKendallkans.js';
import { readGegevens } from '../gegevens.js';
import { runs } from '../runs.js';
import { interval } from './hulp.js';

interface Geval {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly S: number;
  readonly mogelijk: number;
  readonly p: number;
  readonly theilSen?: number;
  readonly interval?: {
    readonly onder: number | null;
    readonly boven: number | null;
    readonly betrouwbaarheid: number;
  };
}

const { kendall }: { readonly kendall: readonly Geval[] } = JSON.parse(
  readGegevens('referentie/evaluatie_gestudentiseerd.json'),
);

/** All orders of a row. */
function* listOrders(rij: readonly number[]): Generator<readonly number[]> {
  if (rij.length < 2) yield rij;
  for (const [i, een] of rij.entries())
    if (rij.length > 1) for (const rest of listOrders(rij.filter((_, j) => j !== i))) yield [een, ...rest];
}

const scoreS = (x: readonly number[], y: readonly number[]) =>
  x.reduce(
    (som, a, i) => som + x.slice(0, i).reduce((deel, b, j) => deel + Math.sign(a - b) * Math.sign(y[i]! - y[j]!), 0),
    0,
  );

/** p by trying all orders. */
function countP(x: readonly number[], y: readonly number[]): number {
  const s = Math.abs(scoreS(x, y));
  const alle = [...listOrders(y)];
  return alle.filter((orde) => Math.abs(scoreS(x, orde)) >= s).length / alle.length;
}

/** Small whole numbers, so that equals are common. */
const punten = (n: number, hoogste: number) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: hoogste }), fc.integer({ min: 0, max: hoogste })), {
    minLength: 3,
    maxLength: n,
  });
const split = (paren: readonly (readonly [number, number])[]) =>
  [paren.map(([x]) => x), paren.map(([, y]) => y)] as const;
const ANDERS = (paren: readonly (readonly [number, number])[]) => new Set(paren.map(([x]) => x)).size > 1;

describe('testSamenhang with kendall', () => {
  test.each(kendall)(
    'meets exact enumeration, with and without equals: %#',
    ({ x, y, S, mogelijk, p, theilSen, interval: verwacht }) => {
      const { betrouwbaarheid = 0.95 } = verwacht ?? {};
      const gevonden = testSamenhang(x, y, { betrouwbaarheid });
      expect(scoreS(x, y)).toBe(S);
      expect(gevonden).toMatchObject({ maat: 'kendall', wijze: 'volledig', mogelijk, aantal: mogelijk });
      expect(Math.abs(gevonden.p - p)).toBeLessThan(1e-12);
      if (theilSen === undefined) return;
      expect(Math.abs(gevonden.helling!.waarde - theilSen)).toBeLessThan(1e-9);
      const { onder, boven } = interval(gevonden.helling!);
      expect(Math.abs(onder! - verwacht!.onder!)).toBeLessThan(1e-9);
      expect(Math.abs(boven! - verwacht!.boven!)).toBeLessThan(1e-9);
    },
  );

  test('has the p and the smallest p of all orders, whatever is equal', () => {
    fc.assert(
      fc.property(punten(7, 3).filter(ANDERS), (paren) => {
        const [x, y] = split(paren);
        const { p, kleinsteP } = testSamenhang(x, y);
        expect(p).toBeCloseTo(countP(x, y), 12);
        const orders = [...listOrders(y)];
        const laagste = Math.min(...orders.slice(0, 40).map((orde) => testSamenhang(x, orde).p));
        expect(kleinsteP).toBeLessThanOrEqual(laagste + 1e-12);
      }),
      { numRuns: runs(60) },
    );
  });

  test('within blocks it adds S up', () => {
    fc.assert(
      fc.property(punten(5, 3).filter(ANDERS), punten(4, 2).filter(ANDERS), (een, ander) => {
        const [x1, y1] = split(een);
        const [x2, y2] = split(ander);
        const s = Math.abs(scoreS(x1, y1) + scoreS(x2, y2));
        const orders1 = [...listOrders(y1)].map((orde) => scoreS(x1, orde));
        const orders2 = [...listOrders(y2)].map((orde) => scoreS(x2, orde));
        const keren = orders1.flatMap((a) => orders2.filter((b) => Math.abs(a + b) >= s)).length;
        const blokken = [...x1.map(() => 'a'), ...x2.map(() => 'b')];
        const { p, mogelijk } = testSamenhang([...x1, ...x2], [...y1, ...y2], { blokken });
        expect(p).toBeCloseTo(keren / (orders1.length * orders2.length), 12);
        expect(mogelijk).toBe(orders1.length * orders2.length);
      }),
      { numRuns: runs(60) },
    );
  });

  test('the interval holds the slopes that the same test does not reject, and leaves out 0 exactly when it rejects', () => {
    const getal = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(getal, getal), { minLength: 3, maxLength: 9 }).filter(ANDERS),
        fc.constantFrom(0.8, 0.9, 0.95),
        (paren, betrouwbaarheid) => {
          const [x, y] = split(paren);
          const alfa = 1 - betrouwbaarheid;
          const { p, helling } = testSamenhang(x, y, { betrouwbaarheid });
          if ('onbepaald' in helling!.interval) return;
          const { onder, boven } = interval(helling!);
          const van = onder ?? Number.NEGATIVE_INFINITY;
          const tot = boven ?? Number.POSITIVE_INFINITY;
          expect(van <= tot).toBe(true);
          const verworpen = p <= alfa + 1e-12;
          // 0 on an end counts as left out when the test rejects.
          if (verworpen) expect(van >= 0 || tot <= 0).toBe(true);
          else expect(van <= 0 && tot >= 0).toBe(true);
          // Between two neighbouring slopes every slope is judged alike, so their middle tells all.
          const slopes = [
            ...new Set(
              paren.flatMap(([a, b], i) => paren.slice(0, i).flatMap(([c, d]) => (a === c ? [] : [(b - d) / (a - c)]))),
            ),
          ].sort((a, b) => a - b);
          const midden = [
            slopes[0]! - 1,
            ...slopes.slice(1).map((een, i) => (een + slopes[i]!) / 2),
            slopes.at(-1)! + 1,
          ];
          for (const b of midden) {
            const rest = testSamenhang(
              x,
              y.map((waarde, i) => waarde - b * x[i]!),
              { betrouwbaarheid },
            );
            const binnen = b >= van && b <= tot;
            // Where 0 itself is judged otherwise than the slopes beside it, the interval ends at 0.
            if (rest.p > alfa + 1e-12 && (!verworpen || b > 0 === scoreS(x, y) > 0)) expect(binnen).toBe(true);
            if (rest.p <= alfa + 1e-12 && (verworpen || van < 0 === b < 0))
              expect(
                binnen &&
                  b !== van &&
                  b !== tot &&
                  (verworpen || (Math.abs(b) > 0 && (b < 0 ? van < b && onder !== 0 : tot > b && boven !== 0))),
              ).toBe(false);
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });

  test('turns round with the outcome, and knows no order of the buurten', () => {
    const x = [3, 1, 4, 1, 5, 9, 2, 6];
    const y = [2, 7, 1, 8, 2, 8, 1, 9];
    const een = testSamenhang(x, y);
    const om = testSamenhang(
      x,
      y.map((waarde) => -waarde),
    );
    expect(om.p).toBeCloseTo(een.p, 12);
    expect(om.correlatie).toBe(-een.correlatie!);
    expect(om.helling!.waarde).toBe(-een.helling!.waarde);
    expect(testSamenhang(x.toReversed(), y.toReversed())).toEqual(een);
  });

  test.runIf(runs(10) > 1)(
    'is exact for 140 buurten, and draws a sample beyond that or with many equals in both rows',
    () => {
      const rij = (n: number, f: (i: number) => number) => Array.from({ length: n }, (_, i) => f(i));
      const groot = testSamenhang(
        rij(140, (i) => i),
        rij(140, (i) => (i * 7919) % 140),
      );
      expect(groot.wijze).toBe('volledig');
      expect(groot.pInterval).toBeUndefined();
      const meer = testSamenhang(
        rij(200, (i) => i),
        rij(200, (i) => (i * 7919) % 211),
        { steekproef: 199 },
      );
      expect(meer).toMatchObject({ wijze: 'steekproef', aantal: 200 });
      expect(interval({ waarde: 0, interval: meer.pInterval! }).onder!).toBeLessThanOrEqual(meer.p);
      const gewoon = testSamenhang(
        rij(150, (i) => i),
        rij(150, (i) => (i * 7919) % 151),
      );
      expect(gewoon).toMatchObject({ wijze: 'steekproef', aantal: 1_790 });
      const weinig = testSamenhang(
        rij(48, (i) => i >> 2),
        rij(48, (i) => (i * 5) % 3),
        { steekproef: 199 },
      );
      expect(weinig).toMatchObject({ wijze: 'steekproef', aantal: 200 });
      const veel = rij(120, (i) => i % 12);
      expect(
        testSamenhang(
          veel,
          rij(120, (i) => (i * 5) % 13),
          { steekproef: 199 },
        ),
      ).toMatchObject({ wijze: 'steekproef', aantal: 200 });
      expect(
        testSamenhang(
          veel,
          rij(120, (i) => (i * 5) % 13),
          { steekproef: 199 },
        ),
      ).toEqual(
        testSamenhang(
          veel,
          rij(120, (i) => (i * 5) % 13),
          { steekproef: 199 },
        ),
      );
    },
  );

  test('a sample agrees with the exact distribution', () => {
    const blok = {
      x: Float64Array.from({ length: 20 }, (_, i) => i),
      y: Float64Array.from({ length: 20 }, (_, i) => (i * 7) % 20),
    };
    const keuze = readPermutatieOptions({});
    const exact = openKendallkans([blok], keuze);
    const s = drawVerdeling([blok], 4_000, createToeval('kendall'), keuze.teller).map(Math.abs);
    for (const afstand of [20, 60, 90]) {
      const deel = s.filter((een) => een >= afstand).length / s.length;
      expect(Math.abs(deel - exact.findP(afstand))).toBeLessThan(4 * Math.sqrt((deel * (1 - deel)) / s.length) + 1e-3);
    }
    expect(exact.findP(0)).toBe(1);
  });

  test('without a difference in the outcome there is nothing to see', () => {
    expect(testSamenhang([1, 2, 3], [4, 4, 4])).toMatchObject({
      p: 1,
      kleinsteP: 1,
      correlatie: null,
      helling: { waarde: 0, interval: { onbepaald: 'gelijke_waarden' } },
    });
  });

  test('refuses more pairs than it can order', () => {
    const rij = Array.from({ length: 2_100 }, (_, i) => i);
    expect(() => testSamenhang(rij, rij)).toThrow(expect.objectContaining({ code: 'evaluatie.aantal_te_groot' }));
    const meer = Array.from({ length: 200 }, (_, i) => i);
    expect(() => testSamenhang(meer, meer, { steekproef: 99_999 })).toThrow(
      expect.objectContaining({ code: 'evaluatie.aantal_te_groot' }),
    );
  });
});
