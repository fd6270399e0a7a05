import { evaluateSituaties, type Vergelijkingsresultaat } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { interval } from '../rekenen/hulp.js';
import { runs } from '../runs.js';
import { type Bouwbuurt, bouwGegevens, bouwPlan, bouwSelectie, createNormalen } from './bouw.js';

/** So few runs of the protocols that `npm run simulaties` runs in full: enough to see a method that is wrong by far. */
const RUNS = runs(200, 20);

/** Bounds that a share of verdicts passes once in a thousand times. */
const marge = (deel: number) => 3.3 * Math.sqrt(RUNS * deel * (1 - deel));
const HOOGSTENS = Math.ceil(RUNS * 0.055 + marge(0.055));
const atLeast = (deel: number) => Math.floor(RUNS * deel - marge(deel));

const jaar = (j: number, waarde: number) => ({
  moment: `${j}-12-31`,
  over: { van: `${j}-01-01`, tot: `${j}-12-31` },
  waarde,
});
const fill = (n: number, normaal: () => number) => Array.from({ length: n }, normaal);
const isVerdict = ({ conclusie: { code } }: Vergelijkingsresultaat) =>
  ['hoger', 'lager', 'groepen', 'stijgt', 'daalt'].some((slot) => code === `evaluatie.conclusie_${slot}`);

/** The answers of these runs, each with its own seed. */
function repeat(zaad: number, make: (run: ReturnType<typeof createNormalen>) => Vergelijkingsresultaat) {
  return Array.from({ length: RUNS }, (_, run) => make(createNormalen(zaad + run)));
}
const countVerdicten = (antwoorden: readonly Vergelijkingsresultaat[]) => antwoorden.filter(isVerdict).length;

test('the generator is that of the protocols', () => {
  const { uniform } = createNormalen(20_260_901);
  for (const u of [0.7239075113, 0.9417503473, 0.5006567346, 0.0238712771]) expect(uniform()).toBeCloseTo(u, 10);
});

describe('two groups chosen in another way', () => {
  const run = (voor: 'selectiejaar' | 'eerder', extra: number) =>
    repeat(14_000, ({ normaal }) => {
      const theta = fill(109, normaal);
      const [selectiejaar, eerder, na] = [fill(109, normaal), fill(109, normaal), fill(109, normaal)].map((ruis) =>
        ruis.map((e, i) => theta[i]! + e),
      ) as [number[], number[], number[]];
      const orde = theta.map((_, i) => i).sort((a, b) => selectiejaar[a]! - selectiejaar[b]!);
      const buurten = [...orde.slice(0, 8), ...orde.slice(-4)].map((i, plaats): Bouwbuurt => {
        const hoog = plaats >= 8;
        return {
          buurt: `b${i}`,
          kenmerken: { ligging: hoog ? 'hoog' : 'laag' },
          score: [jaar(2023, eerder[i]!), jaar(2026, selectiejaar[i]!), jaar(2029, na[i]! + (hoog ? extra : 0))],
        };
      });
      const plan = bouwPlan(
        { vanaf: voor === 'selectiejaar' ? '2026-12-31' : '2023-12-31', op: '2029-12-31' },
        { selectie: bouwSelectie('2026-01-01', '2026-12-31') },
      );
      return evaluateSituaties(bouwGegevens(buurten), plan).vergelijkingen[0]!;
    });

  test('a change since the year of the choice is refused in every run', () => {
    for (const { soort, conclusie } of run('selectiejaar', 0))
      expect([soort, conclusie.code]).toEqual(['geweigerd', 'evaluatie.voormeting_was_criterium']);
  });

  test('a change since a year before keeps the level, and a true difference is found', () => {
    expect(countVerdicten(run('eerder', 0))).toBeLessThanOrEqual(HOOGSTENS);
    expect(countVerdicten(run('eerder', 3))).toBeGreaterThanOrEqual(atLeast(0.786));
  });
});

describe('groups of unequal spread', () => {
  const run = (zaad: number, [n, m]: readonly [number, number], spreiding: number, extra = 0) =>
    repeat(zaad, ({ normaal }) => {
      const een = fill(n, normaal).map((x) => x * spreiding + extra);
      const buurten = [...een, ...fill(m, normaal)].map(
        (waarde, i): Bouwbuurt => ({
          buurt: `b${i}`,
          kenmerken: { ligging: i < n ? 'een' : 'ander' },
          score: { '2029-07-01': waarde },
        }),
      );
      return evaluateSituaties(bouwGegevens(buurten), bouwPlan({ groep: 'een' })).vergelijkingen[0]!;
    });

  test('four against eight keep the level, and a true difference is found', () => {
    expect(countVerdicten(run(16_000, [4, 8], 1))).toBeLessThanOrEqual(HOOGSTENS);
    expect(countVerdicten(run(16_007, [4, 8], 2))).toBeLessThanOrEqual(HOOGSTENS);
    expect(countVerdicten(run(16_014, [4, 8], 3))).toBeLessThanOrEqual(HOOGSTENS);
    expect(countVerdicten(run(16_000, [4, 8], 1, 2))).toBeGreaterThanOrEqual(atLeast(0.748));
  });

  test('six against six keep the level', () => {
    expect(countVerdicten(run(16_044, [6, 6], 3))).toBeLessThanOrEqual(HOOGSTENS);
  });

  test('three against nine are refused in every run', () => {
    for (const { soort, conclusie } of run(16_060, [3, 9], 3))
      expect([soort, conclusie.code]).toEqual(['geweigerd', 'evaluatie.groep_te_klein']);
  });
});

describe('four gemeenten of twelve', () => {
  const run = (zaad: number, tellingen: readonly number[], extra = 0) =>
    repeat(zaad, ({ normaal }) => {
      const gemeenten = fill(4, normaal);
      const buurten = fill(48, normaal).map((ruis, i): Bouwbuurt => {
        const g = Math.floor(i / 12);
        const heeft = i % 12 < tellingen[g]!;
        return {
          buurt: `b${i}`,
          gemeente: `GM000${g}`,
          kenmerken: { ligging: heeft ? 'ja' : 'nee' },
          score: { '2029-07-01': gemeenten[g]! + ruis + (heeft ? extra : 0) },
        };
      });
      const gegevens = bouwGegevens(buurten);
      return evaluateSituaties(gegevens, bouwPlan({ groep: 'ja' }), { steekproef: 499 }).vergelijkingen[0]!;
    });

  test('a kenmerk that is fixed per gemeente is refused in every run', () => {
    for (const { soort, conclusie } of run(17_000, [12, 12, 0, 0]))
      expect([soort, conclusie.code]).toEqual(['geweigerd', 'evaluatie.kenmerk_per_gemeente']);
  });

  test('a kenmerk in other shares per gemeente keeps the level without a block given, and a true difference is found', () => {
    expect(countVerdicten(run(17_500, [9, 7, 5, 3]))).toBeLessThanOrEqual(HOOGSTENS);
    expect(countVerdicten(run(17_500, [9, 7, 5, 3], 1))).toBeGreaterThanOrEqual(atLeast(0.835));
  });
});

describe('a figure of twelve buurten', () => {
  const run = (r: number) =>
    repeat(18_700, ({ normaal }) => {
      const x = fill(12, normaal);
      const y = fill(12, normaal).map((v, i) => r * x[i]! + Math.sqrt(1 - r ** 2) * v);
      const buurten = x.map(
        (inkomen, i): Bouwbuurt => ({ buurt: `b${i}`, kenmerken: { inkomen }, score: { '2029-07-01': y[i]! } }),
      );
      const options = { maximum: 1, steekproef: 1_999 };
      return evaluateSituaties(bouwGegevens(buurten), bouwPlan({ kenmerk: 'inkomen' }), options).vergelijkingen[0]!;
    });

  test('has an interval that leaves out 0 exactly when p is at most the level', () => {
    for (const r of [0, 0.6]) {
      for (const { toetsing, maten } of run(r)) {
        const { onder, boven } = interval(maten.helling!);
        expect((onder ?? -1) > 0 || (boven ?? 1) < 0).toBe(toetsing!.p <= 0.05);
      }
    }
    expect(countVerdicten(run(0))).toBeLessThanOrEqual(HOOGSTENS);
    expect(countVerdicten(run(0.6))).toBeGreaterThanOrEqual(atLeast(0.494));
  });
});
