import { toCenten } from '../../kern/huis.js';
import type { Bedrag } from '../../kern/index.js';
import type { BereikInCenten } from './bereik.js';
import { toPositief } from './toPositief.js';

/** How much a range falls short of an amount, as a range. */
export function shortOf(benodigd: Bedrag, { minimum, maximum }: BereikInCenten): BereikInCenten {
  const doel = toCenten(benodigd);
  return { minimum: maximum === undefined ? 0n : toPositief(doel - maximum), maximum: toPositief(doel - minimum) };
}
