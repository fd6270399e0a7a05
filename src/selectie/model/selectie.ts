import type { Programmascores } from './invoer.js';
import type { SelectBuurtenOptions } from './opties.js';
import type { Quotum } from './quotum.js';

/** What a selection was made from, so that it can be explained, repaired and verified. */
export interface SelectieInvoer {
  readonly scores: Programmascores;
  readonly quota: readonly Quotum[];
  readonly opties: SelectBuurtenOptions;
}

/** A chosen buurt: for which programme and quotum, and its score there (as given, before weights). */
export interface GekozenBuurt {
  readonly code: string;
  readonly programma: string;
  readonly quotum: string;
  readonly score: number;
}

/** The proof of a selection: it can be checked without trusting how it was found. */
export interface Bewijs {
  /** Nothing better exists: `doelwaarde` equals `bovengrens`. */
  readonly optimaal: boolean;
  /** No other selection is as good under the tie rule either. */
  readonly uniek: boolean;
  readonly doelwaarde: number;
  /** No selection under these quota and rules is worth more. */
  readonly bovengrens: number;
  /** `bovengrens - doelwaarde`, 0 when optimal. */
  readonly gat: number;
  /** How many subproblems were looked at. */
  readonly knopen: number;
  /** `stroom`: the assignment flow alone; `vertakken`: branch and bound over it. */
  readonly methode: 'stroom' | 'vertakken';
}

/** How many buurten a quotum asks and has. */
export interface Quotumtelling {
  readonly quotum: string;
  readonly van: number;
  readonly tot: number;
  /** Buurten that have a score and lie where the quotum looks, before the rules. */
  readonly kandidaten: number;
}

/** A selection. `optimaal`: proven; `beste_gevonden`: the budget ran out, `bewijs.gat` says how much better could exist. */
export interface SelectieGevonden {
  readonly uitkomst: 'optimaal' | 'beste_gevonden';
  /** In the order of the quota, within a quotum highest score first, then in the order of precedence. */
  readonly gekozen: readonly GekozenBuurt[];
  readonly quota: readonly Quotumtelling[];
  readonly bewijs: Bewijs;
  readonly invoer: SelectieInvoer;
}

/** No selection exists. `botsing` names the smallest set of quota that cannot be met together. */
export interface SelectieOnhaalbaar {
  readonly uitkomst: 'onhaalbaar';
  readonly botsing: readonly string[];
  readonly quota: readonly Quotumtelling[];
  readonly knopen: number;
  readonly invoer: SelectieInvoer;
}

/** What `selectBuurten` returns. */
export type Selectie = SelectieGevonden | SelectieOnhaalbaar;
