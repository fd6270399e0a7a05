import { f64 } from '../../rekenen/index.js';
import type { Celprobleem } from '../probleem/celprobleem.js';
import type { Deelprobleem } from '../probleem/deelprobleem.js';
import type { Toets } from './toets.js';

function greatestDeler(a: number, b: number): number {
  let [groot, klein] = [a, b];
  while (klein > 0) [groot, klein] = [klein, groot % klein];
  return groot;
}

/**
 * A test for the band: whether the open candidates can bring the sum of weights within it, looking only at how many are chosen.
 * `undefined` when there is no band.
 */
export function createBandtoets(probleem: Celprobleem): Toets | undefined {
  const { band, masker, minstens, hoogstens } = probleem;
  if (band === undefined) return undefined;
  const { gewichten } = band;
  const mee: number[] = [];
  masker.forEach((bits, c) => {
    if (bits !== 0) mee.push(c);
  });
  // Every total is a multiple of the common divisor of all weights, so both bounds can be moved to such a multiple.
  const deler = mee.reduce((g, c) => greatestDeler(g, f64(gewichten, c)), 0) || 1;
  const minimaal = Math.ceil(band.minimaal / deler) * deler;
  const maximaal = Math.floor(band.maximaal / deler) * deler;
  if (minimaal > maximaal) return () => false;
  const lichtste = Int32Array.from(mee).sort((a, b) => f64(gewichten, a) - f64(gewichten, b) || a - b);
  const zwaarste = lichtste.slice().reverse();
  /** The weight of the first open candidates in this order. */
  const sumEerste = (volgorde: Int32Array, aantal: number, { masker: open, vast }: Deelprobleem) => {
    let som = 0;
    let nog = aantal;
    for (const c of volgorde) {
      if (nog <= 0) break;
      if (vast[c] || open[c] === 0) continue;
      som += f64(gewichten, c);
      nog--;
    }
    return som;
  };
  return (deel) => {
    let zeker = 0;
    for (const c of deel.rij) zeker += f64(gewichten, c);
    if (zeker + sumEerste(lichtste, minstens - deel.rij.length, deel) > maximaal) return false;
    return zeker + sumEerste(zwaarste, hoogstens - deel.rij.length, deel) >= minimaal;
  };
}
