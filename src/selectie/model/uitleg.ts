import type { Bevinding } from '../../kern/index.js';
import type { Regel } from './regel.js';
import type { GekozenBuurt, Verruiming } from './selectie.js';
import type { Wijzigingen } from './wijziging.js';

/** The best selection under one extra condition, compared with the explained selection. */
export interface Alternatief {
  /**
   * The loss per step of the objective, in points of score (times weights): `doelwaarde` before minus after. Below 0: this selection is
   * better than the explained one.
   */
  readonly kosten: readonly number[];
  readonly wijzigingen: Wijzigingen;
  /** Proven to be the best under that condition; `false` when the budget ran out. */
  readonly optimaal: boolean;
}

/** A tie between selections that are as good as each other. */
export interface Gelijkstand {
  /** What decided: a lot, the precedence given, the order of codes, or nothing when the budget ran out. */
  readonly doorslag: 'loting' | 'voorrang' | 'code' | 'onbeslist';
  /** How many selections are as good: all of them, or the number that was counted. */
  readonly selecties: number;
  /** The count is complete; `false`: there are at least so many. */
  readonly alle: boolean;
  /** How many of the counted selections have the buurt. */
  readonly keren: number;
}

/** What leaving out a rule, or one place more, would do: the buurt is chosen then, or some selection with it is possible at all. */
export type Gevolg = 'gekozen' | 'mogelijk';

/**
 * Why a buurt was not chosen. Each was found by solving again, so each is so:
 *
 * - `regel`: without this rule, everything else equal, it has this `gevolg`. `groep` is the full group of `hoogstens_per_groep`, by its
 *   name or the code of the wijk; `houders` are the chosen buurten that take its place: those of the group, its neighbours, those with whom
 *   it may not be together, the one that is `vast`, or those that count for `aantal_met`. Of other kinds of rule the list is empty.
 * - `regels`: no rule alone keeps it out, these together do.
 * - `quotum`: with one place more for this quotum it has this `gevolg`; `houders` have the places.
 * - `score`: also without all rules it is not chosen: `houders` have the places of this quotum then, and none scores lower than it.
 * - `gelijk`: a selection with it is as good.
 */
export type Oorzaak =
  | {
      readonly soort: 'regel';
      /** Position in `regels`. */
      readonly positie: number;
      readonly regel: Regel;
      readonly gevolg: Gevolg;
      readonly groep?: string;
      readonly houders: readonly GekozenBuurt[];
    }
  | {
      readonly soort: 'regels';
      readonly regels: readonly { readonly positie: number; readonly regel: Regel }[];
      readonly gevolg: Gevolg;
    }
  | {
      readonly soort: 'quotum';
      readonly quotum: string;
      /** The places that it asks for, before any change. */
      readonly van: number;
      readonly tot: number;
      readonly gevolg: Gevolg;
      readonly houders: readonly GekozenBuurt[];
    }
  | {
      readonly soort: 'score';
      readonly quotum: string;
      /** Its own score, and the lowest of those who have the places. */
      readonly score: number;
      readonly laagste: number;
      readonly houders: readonly GekozenBuurt[];
    }
  | (Gelijkstand & { readonly soort: 'gelijk' });

/** A condition that a buurt does not meet, with the figures: of the whole selection, or of one quotum. */
export type GemisteEis =
  | { readonly soort: 'uitgesloten'; readonly positie: number; readonly motief: string }
  /** A rule asks for its inhabitants, and these are not known. */
  | { readonly soort: 'inwoners'; readonly positie: number }
  | { readonly soort: 'zonder_score'; readonly quotum: string; readonly programma: string }
  /** It lies in another place. `wijk`: its own wijk, when that is known. */
  | { readonly soort: 'gebied'; readonly quotum: string; readonly gebieden: readonly string[]; readonly wijk?: string }
  /** `heeft`: it has a feature that the quotum does not want; otherwise it lacks one that is asked. */
  | { readonly soort: 'kenmerk'; readonly quotum: string; readonly kenmerk: string; readonly heeft: boolean }
  | {
      readonly soort: 'cijfer_te_laag';
      readonly quotum: string;
      readonly cijfer: string;
      readonly waarde: number;
      readonly minimaal: number;
    }
  | {
      readonly soort: 'cijfer_te_hoog';
      readonly quotum: string;
      readonly cijfer: string;
      readonly waarde: number;
      readonly maximaal: number;
    }
  | { readonly soort: 'cijfer_ontbreekt'; readonly quotum: string; readonly cijfer: string }
  /** Its distance from the middle, or the figures that it misses for one. */
  | {
      readonly soort: 'typisch';
      readonly quotum: string;
      readonly hoogstens: number;
      readonly afstand?: number;
      readonly zonder: readonly string[];
    }
  | {
      readonly soort: 'minimumscore';
      readonly quotum: string;
      readonly positie: number;
      readonly programma: string;
      readonly score: number;
      readonly minimaal: number;
    };

/** Why a buurt was chosen. */
export interface UitlegGekozen {
  readonly soort: 'gekozen';
  readonly buurt: GekozenBuurt;
  /** The best selection without it. Absent when every selection needs it, or when none was found in time (the findings say so). */
  readonly zonder?: Alternatief;
  /**
   * The points of score that it can lose before it falls out of the selection, everything else equal (at exactly this loss the tie rule
   * decides). Absent when it never falls out, or when the selection is not proven.
   */
  readonly speling?: number;
  /** The tie, when a selection without it is as good. */
  readonly gelijk?: Gelijkstand;
  /** The same in sentences: texts in `taal`. */
  readonly bevindingen: readonly Bevinding[];
}

/** Why a buurt was not chosen. */
export interface UitlegNietGekozen {
  readonly soort: 'niet_gekozen';
  readonly code: string;
  /** The best selection with it. Absent when no selection with it exists, or when none was found in time (the findings say so). */
  readonly met?: Alternatief;
  /** What keeps it out. Empty when the selection is not proven, or when no single cause was found. */
  readonly oorzaken: readonly Oorzaak[];
  /** The conditions that it does not meet. Empty when it is a candidate for some quotum. */
  readonly gemist: readonly GemisteEis[];
  /**
   * The smallest rise of its score that brings it in, everything else equal: the programme and the new score. Absent when no rise brings
   * it in, when the objective is not `totaal`, or when the selection is not proven.
   */
  readonly stijging?: { readonly programma: string; readonly punten: number; readonly score: number };
  /**
   * Each single change of a quotum or rule that brings it in: the smallest higher number (at most five more), the rule that admits it, or
   * without the rule. Empty when no such change does, or when the selection is not proven.
   */
  readonly verruimingen: readonly Verruiming[];
  /** The same in sentences: texts in `taal`. */
  readonly bevindingen: readonly Bevinding[];
}

/** Why a buurt was chosen, or not. */
export type Selectieuitleg = UitlegGekozen | UitlegNietGekozen;
