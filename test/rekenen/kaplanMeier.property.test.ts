import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Duurwaarneming, estimateKaplanMeier, readOverleving } from '../../src/rekenen/index.js';
import { runs } from '../runs.js';

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

test('the median is where the curve is at most one half in whole numbers, also when it is reached exactly after many steps', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 150 }), fc.array(fc.nat(300), { maxLength: 20 }), (helft, gecensureerd) => {
      // Half of the people leave one by one; some were censored before the first left, and others in between.
      const rij = [
        ...Array.from({ length: 2 * helft }, (_, i) => ({ duur: i < helft ? 2 * i + 1 : 999, vertrokken: i < helft })),
        ...gecensureerd.map((duur) => ({ duur, vertrokken: false })),
      ];
      const { stappen, mediaan } = estimateKaplanMeier(rij);
      let [teller, noemer] = [1n, 1n];
      const exact = stappen.find(({ inRisico, vertrokken }) => {
        teller *= BigInt(inRisico - vertrokken);
        noemer *= BigInt(inRisico);
        return 2n * teller <= noemer;
      });
      expect(mediaan).toBe(exact?.duur);
    }),
    { seed: 5, numRuns: runs(300, 60) },
  );
});

test('the band lies round the curve between 0 and 1, is wider with more confidence, and holds the median in its interval', () => {
  fc.assert(
    fc.property(waarnemingen, (rij) => {
      const [smal, breed] = [0.8, 0.99].map((betrouwbaarheid) => estimateKaplanMeier(rij, { betrouwbaarheid }));
      for (const [i, { overleving, onder, boven }] of (smal?.stappen ?? []).entries()) {
        if (overleving === 0) {
          expect([onder, boven]).toEqual([undefined, undefined]);
          continue;
        }
        const ruim = breed?.stappen[i];
        expect(onder).toBeLessThan(overleving);
        expect(boven).toBeGreaterThan(overleving);
        expect(ruim?.onder).toBeLessThan(onder ?? Number.NaN);
        expect(ruim?.boven).toBeGreaterThan(boven ?? Number.NaN);
        expect(ruim?.onder).toBeGreaterThanOrEqual(0);
        expect(ruim?.boven).toBeLessThanOrEqual(1);
      }
      const { mediaan, mediaanInterval } = smal ?? expect.fail();
      if (mediaan === undefined) return;
      expect(mediaanInterval?.onder ?? mediaan).toBeLessThanOrEqual(mediaan);
      expect(mediaanInterval?.boven ?? mediaan).toBeGreaterThanOrEqual(mediaan);
    }),
    { seed: 6, numRuns: runs(300, 60) },
  );
});
