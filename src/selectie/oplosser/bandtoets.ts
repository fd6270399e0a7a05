import type { Inwonerband, Opgave } from '../opgave/opgave.js';
import type { Toestand } from './toestand.js';

/** The data for testing the band on inhabitants. */
export interface Bandtoets {
  readonly band: Inwonerband;
  /** The candidates, fewest inhabitants first. */
  readonly opInwoners: Int32Array;
  readonly van: number;
  readonly tot: number;
}

function greatestDeler(a: number, b: number): number {
  let [groot, klein] = [a, b];
  while (klein > 0) [groot, klein] = [klein, groot % klein];
  return groot;
}

export function createBandtoets(opgave: Opgave): Bandtoets | undefined {
  const { band, masker } = opgave;
  if (band === undefined) return undefined;
  const { inwoners } = band;
  const mee: number[] = [];
  masker.forEach((bits, c) => {
    if (bits !== 0) mee.push(c);
  });
  // Every total is a multiple of the common divisor of all inhabitants, so both bounds can be moved to such a multiple.
  const deler = mee.reduce((g, c) => greatestDeler(g, inwoners[c] as number), 0) || 1;
  return {
    band: {
      inwoners,
      minimaal: Math.ceil(band.minimaal / deler) * deler,
      maximaal: Math.floor(band.maximaal / deler) * deler,
    },
    opInwoners: Int32Array.from(mee).sort((a, b) => (inwoners[a] as number) - (inwoners[b] as number) || a - b),
    van: opgave.minstens,
    tot: opgave.hoogstens,
  };
}

/** Whether the open candidates can bring the inhabitants within the band, looking only at how many are chosen. */
export function checkBand(toets: Bandtoets, toestand: Toestand): boolean {
  const { band, opInwoners, van, tot } = toets;
  if (band.minimaal > band.maximaal) return false;
  const { masker, vast, rij } = toestand;
  let zeker = 0;
  for (const c of rij) zeker += band.inwoners[c] as number;
  let laagst = zeker;
  for (let i = 0, nog = van - rij.length; i < opInwoners.length && nog > 0; i++) {
    const c = opInwoners[i] as number;
    if (vast[c] || masker[c] === 0) continue;
    laagst += band.inwoners[c] as number;
    nog--;
  }
  if (laagst > band.maximaal) return false;
  let hoogst = zeker;
  for (let i = opInwoners.length - 1, nog = tot - rij.length; i >= 0 && nog > 0; i--) {
    const c = opInwoners[i] as number;
    if (vast[c] || masker[c] === 0) continue;
    hoogst += band.inwoners[c] as number;
    nog--;
  }
  return hoogst >= band.minimaal;
}
