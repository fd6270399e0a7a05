import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Duurwaarneming, estimateKaplanMeier, readOverleving } from '../../src/rekenen/index.js';

const waarnemingen = fc.array(fc.record({ duur: fc.nat(20), vertrokken: fc.boolean() }), { maxLength: 40 });

/**
 * Another way to the same estimate, by Efron (1967): everybody begins with the same weight, and who is censored leaves it to those
 * who are followed longer, in equal parts. The share that stays longer than a time is the weight that left after it.
 */
function redistribute(rij: readonly Duurwaarneming[], duur: number): number {
  const volgorde = [...rij].sort((a, b) => a.duur - b.duur || Number(b.vertrokken) - Number(a.vertrokken));
  const gewicht = volgorde.map(() => 1 / volgorde.length);
  let weg = 0;
  for (const [i, { duur: hier, vertrokken }] of volgorde.entries()) {
    const eigen = gewicht[i] ?? 0;
    if (vertrokken) {
      if (hier <= duur) weg += eigen;
      continue;
    }
    const later = volgorde.length - i - 1;
    for (let j = i + 1; j < volgorde.length; j++) gewicht[j] = (gewicht[j] ?? 0) + eigen / later;
  }
  return 1 - weg;
}

test('it is what Efron gets by passing on the weight of the censored', () => {
  fc.assert(
    fc.property(waarnemingen, fc.nat(20), (rij, duur) => {
      const curve = estimateKaplanMeier(rij);
      const overleving = readOverleving(curve, duur);
      if (overleving === undefined) expect(rij.every((een) => een.duur < duur)).toBe(true);
      else expect(overleving).toBeCloseTo(redistribute(rij, duur), 10);
    }),
    { seed: 3, numRuns: 500 },
  );
});

test('it falls, from 1 to 0, whatever the order, and a longer unit changes only the durations', () => {
  fc.assert(
    fc.property(waarnemingen, fc.integer({ min: 2, max: 400 }), (rij, factor) => {
      const { stappen, ...rest } = estimateKaplanMeier(rij);
      let vorige = 1;
      for (const { overleving, standaardfout, inRisico, vertrokken } of stappen) {
        expect(overleving).toBeGreaterThanOrEqual(0);
        expect(overleving).toBeLessThan(vorige);
        expect(standaardfout).toBeGreaterThanOrEqual(0);
        expect(vertrokken).toBeGreaterThan(0);
        expect(vertrokken).toBeLessThanOrEqual(inRisico);
        vorige = overleving;
      }
      expect(stappen.reduce((som, { vertrokken }) => som + vertrokken, 0)).toBe(
        rij.filter((een) => een.vertrokken).length,
      );
      expect(estimateKaplanMeier([...rij].reverse())).toEqual({ stappen, ...rest });
      const langer = estimateKaplanMeier(rij.map((een) => ({ ...een, duur: een.duur * factor })));
      expect(langer.stappen).toEqual(stappen.map((stap) => ({ ...stap, duur: stap.duur * factor })));
    }),
    { seed: 4, numRuns: 300 },
  );
});
