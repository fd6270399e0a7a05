import { f64 } from '../lees.js';
import { GROEP, STAP } from './multiplyMatrix.js';

/**
 * Weights of at most {@link GROEP} draws as `multiplyMatrix` reads them: step after step, criterion after criterion, draw after draw. The last
 * step ends with the last criterion; what it repeats of the step before has weight 0.
 */
export function packGewichten(gewichten: readonly Float64Array[], breedte: number): Float64Array {
  const uit = new Float64Array(GROEP * STAP * Math.ceil(breedte / STAP));
  const schuif = uit.length / GROEP - breedte;
  const vol = breedte - (breedte % STAP);
  gewichten.forEach((rij, g) => {
    for (let k = 0; k < breedte; k++) uit[GROEP * (k < vol ? k : k + schuif) + g] = f64(rij, k);
  });
  return uit;
}
