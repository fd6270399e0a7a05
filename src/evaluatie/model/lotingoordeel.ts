import type { Datum } from '../../kern/index.js';
import type { Loting } from '../../selectie/index.js';
import type { Effectoordeel, Effectvraag } from './effectvraag.js';
import type { Situatie } from './evaluatiegegevens.js';

/** The buurten of a block of a lot: those that were drawn, and those that were not. */
export interface Lotverdeling {
  readonly ingeloot: readonly string[];
  readonly uitgeloot: readonly string[];
}

/** A lot that was drawn elsewhere, of which no document is left. */
export interface Lotverdelingen {
  readonly blokken: readonly Lotverdeling[];
}

/** What `testLoting` reads: the document of a lot, or only who was drawn. */
export type Lotinvoer = Loting | Lotverdelingen;

/** The day on which the programme began in a buurt. */
export interface Buurtstart {
  readonly buurt: string;
  readonly start: Datum;
}

/** Options of `testLoting`. */
export interface TestLotingOptions extends Effectvraag {
  /** The day of the outcome. */
  readonly op: Datum;
  /** When given, the outcome is the change from this day up to `op`. Refused when that figure was a criterion: use `voormeting` instead. */
  readonly vanaf?: Datum;
  /**
   * The day of one earlier figure of the same outcome, with which the outcome is corrected. It may be a criterion of the choice: a lot does
   * not depend on it. Default: no correction.
   */
  readonly voormeting?: Datum;
  /** Where the programme really began, and when: a buurt that is not in the list, or began after `op`, did not have it. Default: as drawn. */
  readonly starts?: readonly Buurtstart[];
}

/** The effect with a correction for one earlier figure. */
export interface Voormetingcorrectie {
  /** How much higher the outcome is where the earlier figure is 1 higher, within blocks, whatever the lot gave. */
  readonly helling: number;
  /** The difference of means of what is left after that, weighted as `effect`. */
  readonly effectResiduen: number;
  /** The p of the same draws on what is left. */
  readonly p: number;
}

/** How many buurten count in a block, and what they came to. */
export interface Lotblokoordeel {
  /** The number of buurten with an outcome. */
  readonly ingeloot: number;
  readonly uitgeloot: number;
  /** The means of both. */
  readonly met: number;
  readonly zonder: number;
}

/** What `testLoting` found. */
export interface Lotingoordeel extends Effectoordeel {
  readonly op: Datum;
  readonly vanaf?: Datum;
  /** The blocks that count, in the order of the lot. */
  readonly blokken: readonly Lotblokoordeel[];
  /** Only with `voormeting`, over the buurten that have both figures. The verdict stays that of `toetsing`. */
  readonly metVoormeting?: Voormetingcorrectie;
  /** The buurten that did not get what the lot said, sorted. Only with `starts`. */
  readonly nietGevolgd?: readonly string[];
}

/** Why a buurt near the cut does not count: not by its score alone it came on its side. */
export type Keuzerandreden =
  /** Another rule, or several, brought it in or kept it out. */
  | 'regel'
  /** A rule fixes its place. */
  | 'vast'
  /** A rule excludes it, and its score lies in the widest window or above. */
  | 'uitgesloten'
  /** Chosen for another quotum. */
  | 'ander_quotum'
  /** It counts at the cut of another quotum, to which it is nearer. */
  | 'andere_rand';

/** A kenmerk in a window: whether the two sides differ in it. */
export interface Keuzerandbalans {
  readonly kenmerk: string;
  /** The exact p of the difference of means, by the same exchange. */
  readonly p: number;
}

/** The buurten of one quotum in a window. */
export interface Keuzerandblok {
  readonly quotum: string;
  /** The lowest and the highest score. */
  readonly van: number;
  readonly tot: number;
  /** The last that were chosen and the first that were not, the highest score first. */
  readonly gekozen: readonly string[];
  readonly nietGekozen: readonly string[];
}

/** A window round the cut. */
export interface Keuzerandvenster {
  /** How many buurten on each side of the cut. A quotum with fewer takes part with as many as it has on both sides. */
  readonly perKant: number;
  readonly blokken: readonly Keuzerandblok[];
  /** Absent when no outcome is known on both sides. */
  readonly effect?: number;
  readonly p?: number;
  /** The number of ways in which the places could have been exchanged. */
  readonly mogelijk: number;
  /** In the order of `kenmerken`. */
  readonly balans: readonly Keuzerandbalans[];
}

/** Options of `compareKeuzerand`. */
export interface CompareKeuzerandOptions extends Effectvraag {
  readonly op: Datum;
  /** When given, the outcome is the change from this day up to `op`. Refused when that figure was a criterion of the choice. */
  readonly vanaf?: Datum;
  /** How many buurten on each side of the cut, as set in the plan: 3 to 5. Default: 4, with the remark that it was not set beforehand. */
  readonly venster?: number;
  /** The kenmerken of the buurten, from before the choice. Default: none, with the remark that the balance is not known. */
  readonly situaties?: readonly Situatie[];
  /** The keys of the figures in which the two sides must be alike. Default: every kenmerk that is a figure, in order of key. */
  readonly kenmerken?: readonly string[];
}

/** What `compareKeuzerand` found. */
export interface Keuzerandoordeel extends Effectoordeel {
  readonly op: Datum;
  readonly vanaf?: Datum;
  /** The window of the verdict. */
  readonly venster: number;
  /** Windows of 3 to 7 buurten on each side, as far as they exist. Only that of `venster` gives the verdict. */
  readonly vensters: readonly Keuzerandvenster[];
  /** The largest window in which, and in every smaller one, no kenmerk has a p below 0.15. Absent: not even the smallest, or no kenmerk. */
  readonly grootsteEvenwichtigeVenster?: number;
  /** The exact Kendall correlation of score and outcome among the not chosen of the window. Absent when it does not exist. */
  readonly helling?: { readonly correlatie: number; readonly p: number };
  /**
   * The odds ratio of unequal chances at which p would pass `alfa`: 1 is a pure lot, 2 that of two buurten one had up to twice the odds of
   * being chosen. Absent when p is above `alfa` already, or when it would take too long.
   */
  readonly gamma?: number;
  /** The buurten between those of the widest window that do not count, per quotum the highest score first. */
  readonly nietOpScore: readonly { readonly buurt: string; readonly quotum: string; readonly reden: Keuzerandreden }[];
}

/** The start of the programme in a buurt, and the block within which the order was made. */
export interface Trapstart extends Buurtstart {
  /** Default: all in one block. */
  readonly blok?: string;
}

/** Options of `testTrapsgewijs`. */
export interface TestTrapsgewijsOptions extends Effectvraag {
  /** The days of measurement, at least two. Default: every day on which the outcome has a row. */
  readonly perioden?: readonly Datum[];
  /** `verandering`: since the first day of measurement. `niveau`: the outcome itself, with less power. Default: `verandering`. */
  readonly maat?: 'verandering' | 'niveau';
  /** Whether lot decided the order of the starts. Default: false. */
  readonly geloot?: boolean;
}

/** A day of measurement: how many had started and how many not yet, over the blocks in which both occur. */
export interface Trapperiode {
  readonly op: Datum;
  readonly gestart: number;
  readonly nogNiet: number;
  /** The difference of this day, weighted over the blocks; absent when no block has both. */
  readonly verschil?: number;
}

/** What `testTrapsgewijs` found. */
export interface Trapsgewijsoordeel extends Effectoordeel {
  readonly maat: 'verandering' | 'niveau';
  /** The number of buurten that count, and in how many blocks. */
  readonly aantal: number;
  readonly blokken: number;
  readonly perioden: readonly Trapperiode[];
}
