import type { Boekingsuitleg } from '../../financiering/index.js';
import type { Datum } from '../../kern/index.js';

/** Why the forecast changed since the previous account: a source of a piece. */
export interface Vergelijking extends Boekingsuitleg {
  readonly peildatum: Datum;
  /** The day of knowing of the previous account. */
  readonly vanaf: Datum;
}
