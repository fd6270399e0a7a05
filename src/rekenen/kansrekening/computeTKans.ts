import { computeBetaKans } from './betaVerdeling.js';

/** The chance that a draw of Student's t is at least as far from 0 as `t`, on either side. An infinite `t` has chance 0. */
export function computeTKans(t: number, vrijheidsgraden: number): number {
  return computeBetaKans(vrijheidsgraden / (vrijheidsgraden + t ** 2), vrijheidsgraden / 2, 0.5);
}
