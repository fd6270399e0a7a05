import type { Datum } from '../../kern/index.js';
import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';

/** A fact in a form in which it was known: as it was recorded, or as a correction wrote it. */
export interface Vorm {
  /** The id of the event that gave the fact this form: its own, or that of the correction. */
  readonly vorm: string;
  /** The place of the fact in the order of recording. */
  readonly nummer: number;
  readonly gebeurtenis: Overeenkomstfeitgebeurtenis;
  /** The first day on which it was known in this form. */
  readonly bekendVan: Datum;
  /** The first day on which it was no longer known so. Absent: it still holds. */
  readonly vervallenOp?: Datum | undefined;
}
