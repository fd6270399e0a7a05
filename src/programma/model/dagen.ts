import type { Datum } from '../../kern/index.js';

/** The two days of a question: when it happened, and when it was known. */
export interface Dagen {
  readonly peildatum: Datum;
  /** Absent: all that is recorded is known. */
  readonly bekendOp?: Datum | undefined;
}
