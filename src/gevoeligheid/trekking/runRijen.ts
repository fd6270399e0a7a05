import type { Ontwerp } from './ontwerp.js';
import { scorePlannen } from './scorePlannen.js';
import type { Trekkingsplan } from './trekkingsplan.js';

/** Runs the model for rows of uniform numbers, block by block. Yields after each block its number of rows. */
export function* runRijen(
  ontwerp: Ontwerp,
  blok: number,
  rijen: number,
  vul: (rij: number, u: Float64Array) => void,
  verwerk: (rij: number, scores: Float64Array, plannen: readonly Trekkingsplan[]) => void,
): Generator<number, void, undefined> {
  const u = new Float64Array(ontwerp.dimensie);
  const aantal = ontwerp.basis.voorbereiding.gebieden.length;
  const alle = new Float64Array(blok * aantal);
  for (let rij = 0; rij < rijen; rij += blok) {
    const omvang = Math.min(blok, rijen - rij);
    const plannen = Array.from({ length: omvang }, (_, d) => {
      vul(rij + d, u);
      return ontwerp.plan(u);
    });
    scorePlannen(plannen.map((plan, d) => ({ plan, kolom: alle.subarray(d * aantal, (d + 1) * aantal) })));
    verwerk(rij, alle, plannen);
    yield omvang;
  }
}
