import type { Bedrag } from '../../kern/index.js';

/** A range of amounts. `maximum: null` means that there is no upper bound, as with 'ten minste'. */
export interface Bereik {
  readonly minimum: Bedrag;
  readonly maximum: Bedrag | null;
}

/** A range of amounts in cents. */
export interface BereikInCenten {
  readonly minimum: bigint;
  readonly maximum: bigint | null;
}
