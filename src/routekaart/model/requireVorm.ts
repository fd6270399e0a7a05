import type { Pad } from '../../kern/index.js';
import { refuse } from '../teksten/codes.js';

/** Refuses a value that does not have the form of its parameter. */
export function requireVorm(heeftVorm: boolean, deel: string, pad: Pad = [deel]): void {
  if (!heeftVorm) refuse('routekaart.invoer_onleesbaar', { deel }, pad);
}
