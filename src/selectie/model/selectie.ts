import type { Bevinding } from '../../kern/index.js';
import type { Regel } from './regel.js';
import type { SelectieInvoer } from './selectieInvoer.js';
import type { Selectiestand } from './zoekopties.js';

/** A chosen buurt: for which programme and quotum, and its score there (as given, before weights). */
export interface GekozenBuurt {
  readonly code: string;
  readonly programma: string;
  readonly quotum: string;
  readonly score: number;
}

/** One step of an objective: the value reached, and the highest possible value. */
export interface Doelwaarde {
  /** `totaal`, `minimum`, or `totaal` of one programme. */
  readonly doel: 'totaal' | 'minimum';
  readonly programma?: string;
  readonly doelwaarde: number;
  readonly bovengrens: number;
}

/** The proof of a selection. Values are in points of score (times weights), with the bonus for neighbours. */
export interface Bewijs {
  /** Nothing better exists: every `doelwaarde` equals its `bovengrens`. */
  readonly optimaal: boolean;
  /**
   * `uniek`: no other selection is as good; `beslist`: others are as good, and the tie rule chose this one; `onbeslist`: the budget ran
   * out before the tie rule had an answer.
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
  /** The number of subproblems that were examined. */
  readonly knopen: number;
  /** The number of pivots of the simplex in them. Absent in a result of an earlier version. */
  readonly pivots?: number | undefined;
  /**
   * `lineair`: the linear programme alone proves it; `vertakken`: branch and bound over it; `extern`: the bound is a claim of the solver that
   * was given. `stroom`, in a result of an earlier version: an assignment flow alone.
   */
  readonly methode: 'lineair' | 'vertakken' | 'extern' | 'stroom';
  /**
   * How the claims are checked: `geheel` in whole numbers, without any tolerance; `drijvende_komma`: the other solver reckons in floats, and
   * its claim that nothing is better, or that nothing else is as good, was not checked. The selection itself always is. Absent in a result
   * of an earlier version, which was checked in whole numbers.
   */
  readonly controle?: 'geheel' | 'drijvende_komma' | undefined;
  /** The solver of another make that was used. */
  readonly oplosser?: { readonly naam: string; readonly versie: string } | undefined;
}

/** The number of buurten that a quotum asks and has. */
export interface Quotumtelling {
  readonly quotum: string;
  readonly van: number;
  readonly tot: number;
  /** Buurten that have a score and lie where the quotum looks, before the rules. */
  readonly kandidaten: number;
  /** The buurten that remain after the rules that exclude single buurten. */
  readonly over: number;
}

/**
 * A selection. `optimaal`: proven to be the best. `beste_gevonden`: the budget ran out; `bewijs.gat` says how much better another
 * selection could be.
 */
export interface SelectieGevonden {
  readonly uitkomst: 'optimaal' | 'beste_gevonden';
  /** In the order of the quota, within a quotum highest score first, then in the order of precedence. */
  readonly gekozen: readonly GekozenBuurt[];
  /** The sum of the scores of the chosen buurten as given, before weights and bonus. */
  readonly totaalscore: number;
  readonly quota: readonly Quotumtelling[];
  /**
   * Number of buurten that at least one quotum could take, after the rules that exclude single buurten; each is counted once. Absent in a
   * result of an earlier version.
   */
  readonly konMeedoen?: number | undefined;
  readonly bewijs: Bewijs;
  /** Where the search stopped, when it did not end or did not settle the tie. */
  readonly stand?: Selectiestand | undefined;
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
      /** The buurten that remain after the rules of this clash that exclude single buurten. */
      readonly over: number;
      /** The codes that those rules exclude. */
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

/** A requirement of the question: the number of a quotum, or a rule. */
export type Eis =
  | { readonly soort: 'quotum'; readonly quotum: string }
  | {
      readonly soort: 'regel';
      /** Position in `regels`. */
      readonly positie: number;
      readonly regel: Regel;
    };

/** The fewest requirements that must give way. */
export interface MinstWeglaten {
  readonly aantal: number;
  /** Every set of so many requirements without which a selection exists. Without a quotum any number of buurten may be chosen for it. */
  readonly keuzes: readonly (readonly Eis[])[];
}

/** One number of a quotum or rule that shifts. */
export type Verschuiving = Eis & {
  /** `van` and `tot` of a quotum or of `aantal_met`; `hoogstens` of a rule about groups, the same for all of its groups. */
  readonly grens: 'van' | 'tot' | 'hoogstens';
  readonly was: number;
  readonly wordt: number;
};

/**
 * The smallest sum of units by which the numbers of quota, of `hoogstens_per_groep` and of `aantal_met` must shift for a selection to exist,
 * each of `van`, `tot` and `hoogstens` on its own. `geen`: no shift helps, because other rules clash. `onbekend`: not found within the
 * bound; it is proven that fewer than `minstens` units are not enough.
 */
export type KleinsteWijziging =
  | {
      readonly soort: 'gevonden';
      readonly eenheden: number;
      /** Of equally small changes the one that touches the fewest requirements, then the earliest. In the order of quota and rules. */
      readonly verschuivingen: readonly Verschuiving[];
    }
  | { readonly soort: 'geen' }
  | { readonly soort: 'onbekend'; readonly minstens: number };

/** No selection exists: the reason, and changes that would help. */
export interface SelectieOnhaalbaar {
  readonly uitkomst: 'onhaalbaar';
  /** Quota and rules that cannot be met together. Without any one of them, the others of the set can be met. */
  readonly botsing: readonly Botsing[];
  /** True: no smaller set of quota and rules clashes. `false`: the search was cut short, so a smaller set may exist. */
  readonly kleinste: boolean;
  /**
   * The sets of quota and rules that cannot be met together and of which each part is needed, the smallest first: `botsing` and those
   * beside it. Absent in a result of an earlier version, as are the next three.
   */
  readonly botsingen?: readonly (readonly Botsing[])[] | undefined;
  /** True: `botsingen` has every such set. That is always looked for when quota and rules together are at most nine. */
  readonly alleBotsingen?: boolean | undefined;
  /** Absent when it was not found within the bound. */
  readonly minstWeglaten?: MinstWeglaten | undefined;
  readonly kleinsteWijziging?: KleinsteWijziging | undefined;
  /** Every single change that was found to help. */
  readonly verruimingen: readonly Verruiming[];
  /** The clash and the changes that would help, as findings for people, with texts in `taal`. */
  readonly bevindingen: readonly Bevinding[];
  readonly quota: readonly Quotumtelling[];
  readonly knopen: number;
  /** As in `Bewijs`: who claims that no selection exists. */
  readonly controle: 'geheel' | 'drijvende_komma';
  readonly invoer: SelectieInvoer;
}

/** The budget ran out before a selection was found or proven impossible. */
export interface SelectieOnbeslist {
  readonly uitkomst: 'onbeslist';
  readonly quota: readonly Quotumtelling[];
  readonly knopen: number;
  readonly stand?: Selectiestand | undefined;
  readonly invoer: SelectieInvoer;
}

/** What `selectBuurten` returns. */
export type Selectie = SelectieGevonden | SelectieOnhaalbaar | SelectieOnbeslist;
