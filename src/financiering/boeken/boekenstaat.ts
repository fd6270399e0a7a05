import type { Bedrag, Datum, Sleutel } from '../../kern/index.js';
import type { Bevestigbarestand } from '../gebeurtenis/geldinhoud.js';

/**
 * What can explain a difference with the books:
 * - `later_vastgelegd`: happened on the day or before it, and was recorded here only after it: the books did not have it yet;
 * - `onderweg`: happened here at most 31 days before the day: the books have it later;
 * - `kort_erna`: happened here at most 31 days after the day: the books have it already;
 * - `dubbel`: one side counts something twice: the books when they say more, this course when it has two payments alike;
 * - `btw`: the books count with the VAT that comes back where this course counts without it, or the other way round.
 */
export type Boekenverklaringsoort = 'later_vastgelegd' | 'onderweg' | 'kort_erna' | 'dubbel' | 'btw';

/** An event behind a difference, or the VAT. */
export interface Verklaringsdeel {
  /** The id of the event; of a text `tekst-0`, and so on. Absent for VAT. */
  readonly id?: string | undefined;
  /** The kind of the event; of a text `eerste_tekst` or `addendum`. */
  readonly soort?: string | undefined;
  /** The day on which it happened. */
  readonly datum?: Datum | undefined;
  readonly geregistreerd?: Datum | undefined;
  /** What it makes the books more than this course; below zero: less. */
  readonly bedrag: Bedrag;
}

/** A possible explanation of a difference: the amounts of its parts add up to the difference, to the cent. */
export interface Boekenverklaring {
  readonly soort: Boekenverklaringsoort;
  readonly delen: readonly Verklaringsdeel[];
}

/** What the books said of one column of one contribution, beside what this course has on that day. */
export interface Boekenregel {
  /** The id of the event `stand_bevestigd`. */
  readonly id: string;
  readonly bijdrage: Sleutel;
  readonly van: Sleutel;
  readonly stand: Bevestigbarestand;
  /** The day of which the books speak. */
  readonly datum: Datum;
  readonly kenmerk?: string | undefined;
  readonly bevestigd: Bedrag;
  /** What this course has on that day, as it is known now. */
  readonly berekend: Bedrag;
  /** `bevestigd - berekend`. */
  readonly verschil: Bedrag;
  /** Whether they are the same. */
  readonly sluitAan: boolean;
  /** Whether it is the last that the books said of this column. */
  readonly laatste: boolean;
  /** What can explain the difference; each by itself explains it wholly. Empty when there is none, or none was found. */
  readonly verklaringen: readonly Boekenverklaring[];
}

/** A column of a contribution that is not zero on the peildatum and that the books never confirmed. */
export interface Nooitbevestigd {
  readonly bijdrage: Sleutel;
  readonly van: Sleutel;
  readonly stand: Bevestigbarestand;
  /** What this course has on the peildatum. */
  readonly berekend: Bedrag;
}

/** This course beside the books of the gemeente. */
export interface Boekenstaat {
  readonly peildatum: Datum;
  readonly bekendOp?: Datum | undefined;
  /** Whether the last that the books said of every column is what this course has. */
  readonly sluitAan: boolean;
  /** Earliest day first; on one day in the order of recording. */
  readonly regels: readonly Boekenregel[];
  /** In the order of the texts. */
  readonly nooitBevestigd: readonly Nooitbevestigd[];
}
