import type { Bedrag } from '../../kern/index.js';

/** A range of amounts. */
export interface Bereik {
  readonly minimum: Bedrag;
  /** Absent: there is no upper bound, as with 'ten minste'. */
  readonly maximum?: Bedrag;
}

/** A range of amounts in cents. */
export interface BereikInCenten {
  readonly minimum: bigint;
  /** Absent: there is no upper bound. */
  readonly maximum?: bigint | undefined;
}
