import { f64 } from '../lees.js';

/** The chances of S: `kansen[S + hoogste]`, S from `-hoogste` up to `hoogste`. */
export interface Kendallverdeling {
  readonly kansen: Float64Array;
  readonly hoogste: number;
}

/** The distribution of a sum of two independent S. */
export function addVerdelingen(een: Kendallverdeling, ander: Kendallverdeling): Kendallverdeling {
  const kansen = new Float64Array(een.kansen.length + ander.kansen.length - 1);
  for (const [i, kans] of een.kansen.entries()) {
    if (kans === 0) continue;
    for (let j = 0; j < ander.kansen.length; j++) kansen[i + j] = f64(kansen, i + j) + kans * f64(ander.kansen, j);
  }
  return { kansen, hoogste: een.hoogste + ander.hoogste };
}

/** The chance that S is at least so far from 0. */
export function sumStaarten({ kansen, hoogste }: Kendallverdeling, afstand: number): number {
  if (afstand <= 0) return 1;
  // From the smallest chances up, so that no rounding of large ones gets in.
  let som = 0;
  for (let s = hoogste; s >= afstand; s--) som += f64(kansen, hoogste + s) + f64(kansen, hoogste - s);
  return Math.min(1, som);
}

/** The largest distance from 0 that S can have. */
export function findUiterste({ kansen, hoogste }: Kendallverdeling): number {
  let afstand = hoogste;
  while (afstand > 0 && f64(kansen, hoogste + afstand) + f64(kansen, hoogste - afstand) === 0) afstand--;
  return afstand;
}
