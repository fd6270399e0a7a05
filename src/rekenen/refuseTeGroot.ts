import type { Pad } from '../kern/index.js';
import { refuse } from './teksten/codes.js';

/** Refuses a number above the maximum for these computations. */
export function refuseTeGroot(naam: string, waarde: number, maximum: number, pad: Pad = [naam]): never {
  return refuse('evaluatie.aantal_te_groot', { naam, waarde, maximum }, pad);
}
