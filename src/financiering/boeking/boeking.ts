import type { Bedrag, Periode, Sleutel } from '../../kern/index.js';
import type { Vrijvalreden } from '../cel/vrijvalreden.js';
import type { Bijdrageaard, Bijdragedoel } from '../model/bijdrage.js';
import type { Taakveld } from '../model/taakveld.js';

/**
 * A cell of the money: the part of one contribution that one cost bearer bears for one buurt in one begrotingsjaar. Every table is a sum
 * of cells.
 *
 * - `gerealiseerd`: costs up to and including the peildatum;
 * - `verwacht`: costs after it. Both together are the forecast;
 * - `vrijval`: agreed, but no longer needed. Below zero when more was set than was agreed.
 */
export interface Boeking {
  readonly soort: 'gerealiseerd' | 'verwacht' | 'vrijval';
  /** Only for `vrijval`. */
  readonly reden?: Vrijvalreden | undefined;
  /** The key of the contribution. */
  readonly bijdrage: Sleutel;
  /** The party that pays. */
  readonly van: Sleutel;
  /** The party that receives. Absent: the organisation that does the work. */
  readonly naar?: Sleutel | undefined;
  readonly aard: Bijdrageaard;
  readonly doel: Bijdragedoel;
  /** Absent when the party bears it without naming a cost bearer. */
  readonly kostendrager?: Sleutel | undefined;
  readonly taakveld?: Taakveld | undefined;
  /** Absent as long as the buurten are not chosen. */
  readonly buurt?: string | undefined;
  readonly programmajaar: number;
  /** The year in which it is booked. */
  readonly begrotingsjaar: number;
  /** The days for which the amount is meant. */
  readonly periode: Periode;
  /** Without VAT that the payer gets back. */
  readonly bedrag: Bedrag;
}
