import type { Meedoeners, Uitlegger } from '../../selectie/huis.js';
import type { Quotum, SelectieGebied } from '../../selectie/index.js';
import type { Scorebron } from '../delen/selectieverantwoording.js';
import type { Bewonersinvoer } from './bewonersinvoer.js';

/** The scores of a programme with the row of each buurt in its columns. */
export interface Scoregrond extends Scorebron {
  readonly rij: ReadonlyMap<string, number>;
}

/** A selection with what is looked up for every buurt. */
export interface Bewonersgrond {
  readonly invoer: Bewonersinvoer;
  readonly uitlegger: Uitlegger;
  readonly meedoeners: readonly Meedoeners[];
  readonly scores: readonly Scoregrond[];
  readonly gebieden: ReadonlyMap<string, SelectieGebied>;
  /** Every buurt of the selection. */
  readonly codes: readonly string[];
  /** The quotum of each buurt that was chosen in the end, after the deviations. */
  readonly gekozen: ReadonlyMap<string, string>;
  /** The number of ways to fill the places, in Dutch notation. Absent: too large. */
  readonly verdelingen?: string | undefined;
  readonly gemaaktVan: Readonly<Record<string, string>>;
  /** Names for readers. */
  readonly nameBuurt: (code: string) => string;
  readonly nameKenmerk: (kenmerk: string) => string;
  readonly nameQuotum: (quotum: Quotum) => string;
  readonly nameProgramma: (programma: string) => string | undefined;
  /** So many decimals of the scores of a programme are shown. */
  readonly decimalen: (programma: string) => number;
}
