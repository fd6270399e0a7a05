import type { Bevinding } from '../../kern/index.js';
import type { Programmascores } from './invoer.js';
import type { SelectBuurtenOptions } from './opties.js';
import type { Quotum } from './quotum.js';
import type { Regel } from './regel.js';

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

/** One step of an objective: what was reached, and the most that could be. */
export interface Doelwaarde {
  /** `totaal`, `minimum`, or `totaal` of one programme. */
  readonly doel: 'totaal' | 'minimum';
  readonly programma?: string;
  readonly doelwaarde: number;
  readonly bovengrens: number;
}

/** The proof of a selection. Values are in points of score, times weights, with the bonus for neighbours. */
export interface Bewijs {
  /** Nothing better exists: every `doelwaarde` equals its `bovengrens`. */
  readonly optimaal: boolean;
  /**
   * `uniek`: no other selection is as good; `beslist`: others are, and the tie rule chose this one; `onbeslist`: the budget ran out
   * before the tie rule was worked out.
   */
  readonly gelijkspel: 'uniek' | 'beslist' | 'onbeslist';
  /** The value of the first step of the objective. */
  readonly doelwaarde: number;
  /** No selection under these quota and rules has a higher value in the first step. */
  readonly bovengrens: number;
  /** `bovengrens - doelwaarde`: 0 when optimal. */
  readonly gat: number;
  /** Every step of the objective: one for `totaal`, two for `hoogste_minimum`, one a programme for `lexicografisch`. */
  readonly stappen: readonly Doelwaarde[];
  /** How many subproblems were looked at. */
  readonly knopen: number;
  /** `stroom`: the assignment flow alone gave the answer; `vertakken`: branch and bound over it. */
  readonly methode: 'stroom' | 'vertakken';
}

/** How many buurten a quotum asks and has. */
export interface Quotumtelling {
  readonly quotum: string;
  readonly van: number;
  readonly tot: number;
  /** Buurten that have a score and lie where the quotum looks, before the rules. */
  readonly kandidaten: number;
  /** Those that are left after the rules that exclude single buurten. */
  readonly over: number;
}

/** A selection. `optimaal`: proven; `beste_gevonden`: the budget ran out, `bewijs.gat` says how much better could exist. */
export interface SelectieGevonden {
  readonly uitkomst: 'optimaal' | 'beste_gevonden';
  /** In the order of the quota, within a quotum highest score first, then in the order of precedence. */
  readonly gekozen: readonly GekozenBuurt[];
  /** The sum of the scores of the chosen buurten as given, before weights and bonus. */
  readonly totaalscore: number;
  readonly quota: readonly Quotumtelling[];
  /**
   * Buurten that one quotum or more could take, after the rules that exclude single buurten: each counted once. Absent in a result
   * that an earlier version kept.
   */
  readonly konMeedoen?: number | undefined;
  readonly bewijs: Bewijs;
  readonly invoer: SelectieInvoer;
}

/** A quotum or rule that clashes with others. */
export type Botsing =
  | {
      readonly soort: 'quotum';
      readonly quotum: string;
      readonly van: number;
      readonly tot: number;
      /** Buurten that qualify before the rules. */
      readonly kandidaten: number;
      /** Those left after the rules of this clash that exclude single buurten. */
      readonly over: number;
      /** The codes that those rules took away. */
      readonly afgevallen: readonly string[];
    }
  | {
      readonly soort: 'regel';
      /** Position in `regels`. */
      readonly positie: number;
      readonly regel: Regel;
    };

/** One change that, on its own, would make a selection possible. */
export type Verruiming =
  | { readonly soort: 'aantal'; readonly quotum: string; readonly van: number; readonly tot: number }
  | { readonly soort: 'zonder_regel'; readonly positie: number; readonly regel: Regel }
  | { readonly soort: 'hoogstens'; readonly positie: number; readonly hoogstens: number }
  | { readonly soort: 'toelaten'; readonly positie: number; readonly code: string };

/** No selection exists: why, and what would help. */
export interface SelectieOnhaalbaar {
  readonly uitkomst: 'onhaalbaar';
  /** Quota and rules that cannot be met together; leave any one out, and the others can. */
  readonly botsing: readonly Botsing[];
  /** No smaller set of quota and rules clashes. `false`: there may be a smaller one, the search for it was cut short. */
  readonly kleinste: boolean;
  /** Every single change that was found to help. */
  readonly verruimingen: readonly Verruiming[];
  /** The clash and what would help, as findings for people: texts in `taal`. */
  readonly bevindingen: readonly Bevinding[];
  readonly quota: readonly Quotumtelling[];
  readonly knopen: number;
  readonly invoer: SelectieInvoer;
}

/** The budget ran out before any selection was found, or before it was proven that there is none. */
export interface SelectieOnbeslist {
  readonly uitkomst: 'onbeslist';
  readonly quota: readonly Quotumtelling[];
  readonly knopen: number;
  readonly invoer: SelectieInvoer;
}

/** What `selectBuurten` returns. */
export type Selectie = SelectieGevonden | SelectieOnhaalbaar | SelectieOnbeslist;
