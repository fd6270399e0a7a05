import { toCenten } from '../../kern/huis.js';
import type { Bedrag } from '../../kern/index.js';
import type { BereikInCenten } from './bereik.js';
import { toPositief } from './toPositief.js';

/** How much a range goes beyond an amount, as a range. */
export function beyond(benodigd: Bedrag, { minimum, maximum }: BereikInCenten): BereikInCenten {
  const doel = toCenten(benodigd);
  return {
    minimum: toPositief(minimum - doel),
    maximum: maximum === undefined ? undefined : toPositief(maximum - doel),
  };
}
