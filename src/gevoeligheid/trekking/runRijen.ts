import type { Ontwerp } from './ontwerp.js';
import { scorePlannen } from './scorePlannen.js';
import type { Trekkingsplan } from './trekkingsplan.js';

/** Runs the model for the rows of uniform numbers from `van` up to `tot`, block by block. Yields after each block its number of rows. */
export function* runRijen(
  ontwerp: Ontwerp,
  blok: number,
  van: number,
  tot: number,
  vul: (rij: number, u: Float64Array) => void,
  verwerk: (rij: number, scores: Float64Array, plannen: readonly Trekkingsplan[]) => void,
): Generator<number, void, undefined> {
  const u = new Float64Array(ontwerp.dimensie);
  const aantal = ontwerp.basis.voorbereiding.gebieden.length;
  const alle = new Float64Array((blok + 1) * aantal);
  for (let rij = van; rij < tot; rij += blok) {
    const omvang = Math.min(blok, tot - rij);
    const plannen = Array.from({ length: omvang }, (_, d) => {
      vul(rij + d, u);
      return ontwerp.plan(u);
    });
    scorePlannen(plannen, alle, aantal);
    verwerk(rij, alle, plannen);
    yield omvang;
  }
}
