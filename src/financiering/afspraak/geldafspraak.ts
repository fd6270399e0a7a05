import type { Bedrag, Datum, Sleutel } from '../../kern/index.js';

/**
 * Where something that was agreed about a contribution stands: `open` (its day has not passed, or it has none), `opgeschort` (its day has
 * passed while the duty to pay is suspended), `te_laat`, `gedaan`, or `vervallen` (nothing is expected of it any more).
 */
export type Afspraakstand = 'open' | 'opgeschort' | 'te_laat' | 'gedaan' | 'vervallen';

interface Afspraakbasis {
  readonly bijdrage: Sleutel;
  /** The party that pays. */
  readonly van: Sleutel;
  /** The party that receives. Absent: the organisation that does the work. */
  readonly naar?: Sleutel | undefined;
  /** The key of the instalment or the condition; of a condition without a key its place in the contribution, from 1. */
  readonly id: string;
  readonly stand: Afspraakstand;
}

/** An instalment. */
export interface Termijnafspraak extends Afspraakbasis {
  readonly soort: 'termijn';
  /** Its place among the instalments of the contribution. */
  readonly plek: number;
  readonly uiterlijk: Datum;
  /** Only of one that is `gedaan`: the day on which the payments had done it. */
  readonly gedaanOp?: Datum | undefined;
  /** What is still to be paid of it; of one that is paid or lapsed its share of what was agreed. */
  readonly bedrag: Bedrag;
}

/** A condition. */
export interface Voorwaardeafspraak extends Afspraakbasis {
  readonly soort: 'voorwaarde';
  readonly omschrijving: string;
  readonly uiterlijk?: Datum | undefined;
}

/** An instalment or a condition of a contribution, and where it stands. */
export type Geldafspraak = Termijnafspraak | Voorwaardeafspraak;
