import { fromCenten } from '../../kern/huis.js';
import type { Bereik, BereikInCenten } from './bereik.js';

/** A range in cents, as amounts. */
export function toBereik({ minimum, maximum }: BereikInCenten): Bereik {
  return { minimum: fromCenten(minimum), ...(maximum === undefined ? {} : { maximum: fromCenten(maximum) }) };
}
