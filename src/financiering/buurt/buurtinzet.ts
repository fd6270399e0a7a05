import type { Buurtcode } from '../../gebied/index.js';
import type { Bedrag, Datum, Periode, Sleutel } from '../../kern/index.js';
import type { Taakveld } from '../model/taakveld.js';

/** A buurt that takes part, with its own start: its first year begins on `start`, whenever the others start. */
export interface Buurtinzet {
  readonly buurt: Buurtcode;
  readonly start: Datum;
  /** Its part of the costs in proportion to the others: above zero, at most six decimals. Default: 1. */
  readonly gewicht?: number | undefined;
  /** The cost bearers it is charged to. Default: all of them. */
  readonly kostendragers?: readonly Sleutel[] | undefined;
  /** The buurt that it replaces. Then it has no share of its own, only what that one leaves (rule `vervanger`). */
  readonly vervangt?: Buurtcode | undefined;
}

/** A buurt that stops before its term is over. */
export interface Buurtstop {
  readonly buurt: Buurtcode;
  /** The last day on which it costs money. */
  readonly datum: Datum;
  readonly reden?: string | undefined;
}

/**
 * What happens to the money that a buurt has left when it stops:
 * - `terug`: it goes back to the payer (lines of the kind `vrijval`);
 * - `overige_buurten`: the buurten that are still in the same year of the programme get it, by their weights; without such a buurt:
 *   `terug`;
 * - `vervanger`: the buurt that replaces it gets it; without one: `terug`.
 */
export type Vrijvalregel = 'terug' | 'overige_buurten' | 'vervanger';

/** What one buurt costs (`inzet`), or leaves unused (`vrijval`), of one contribution, on one cost bearer, in one begrotingsjaar. */
export interface Buurtregel {
  readonly soort: 'inzet' | 'vrijval';
  readonly buurt: Buurtcode;
  readonly programmajaar: number;
  readonly begrotingsjaar: number;
  readonly bijdrage: Sleutel;
  readonly partij: Sleutel;
  readonly kostendrager?: Sleutel | undefined;
  readonly taakveld?: Taakveld | undefined;
  /** The days for which the amount is meant. */
  readonly periode: Periode;
  readonly bedrag: Bedrag;
}
