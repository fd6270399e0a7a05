import type { Bevinding } from '../../kern/index.js';
import type { PermutatieOptions, Permutatieresultaat } from '../../rekenen/index.js';
import type { Evaluatiebewijs } from './bewijs.js';
import type { Kalibratie } from './evaluatieplan.js';

/** Whether a condition is there in a combination or expected to help: it is, or it is not. */
export type Aanwezigheid = 'aanwezig' | 'afwezig';

/** Conditions with their presence, by name. A condition that is not named does not count. */
export type Combinatie = Readonly<Record<string, Aanwezigheid>>;

/** A buurt with its membership of every condition and of the outcome: 0 (out) to 1 (in). Exactly 0.5 is refused. */
export interface Configuratiegeval {
  readonly geval: string;
  readonly condities: Readonly<Record<string, number>>;
  readonly uitkomst: number;
  /** The outcomes are dealt out again within this block only, such as the gemeente. Default: all cases are one block. */
  readonly blok?: string | undefined;
}

/** The figures behind memberships, in the order of the cases. */
export interface Ruw {
  readonly waarden: readonly number[];
  readonly kalibratie: Kalibratie;
}

/** Options of `analyseConfiguraties`. */
export interface AnalyseConfiguratiesOptions extends Omit<PermutatieOptions, 'betrouwbaarheid'> {
  /** How consistent a combination must be, above 0 and at most 1. Default: 0.8. */
  readonly inclusiegrens?: number;
  /** The lowest PRI of a combination, 0 to 1. Default: 0.5. */
  readonly prigrens?: number;
  /** How many cases a combination must have. Default: 1 below 30 cases, otherwise 2. */
  readonly frequentiegrens?: number;
  /** What was expected of a condition before the outcomes were known. Default: nothing. */
  readonly verwachting?: Combinatie;
  /** Whether the absence of the outcome is analysed too, with the opposite expectations. Default: true. */
  readonly ontkenning?: boolean;
  /** Whether is examined how far the answer depends on the cut-offs and on each case. Default: true. */
  readonly robuustheid?: boolean;
  /** The figures behind the memberships, to move the figures of their calibration. Default: none. */
  readonly ruw?: { readonly condities?: Readonly<Record<string, Ruw>>; readonly uitkomst?: Ruw };
  /** Level of the chance test. Default: 0.05. */
  readonly alfa?: number;
  /** Whether the question was set down only after a first outcome was known. Default: true, as it was not said. */
  readonly verkennend?: boolean;
  /** The name of the outcome, for the sentences. Default: `uitkomst`. */
  readonly naam?: string;
}

/**
 * How well a set of cases lies within the outcome. `inclS`: consistency, sum of min(x, y) divided by that of x. `PRI`: the same, without what
 * lies in the outcome and in its absence at once. 0 where it would be 0 / 0.
 */
export interface Voldoendematen {
  readonly inclS: number;
  readonly PRI: number;
}

/** A row of the truth table: a combination of all conditions, with the cases that are more in than out of it. */
export interface Waarheidsrij extends Voldoendematen {
  /** Such as `A*~B`: A and not B. */
  readonly naam: string;
  readonly combinatie: Combinatie;
  readonly n: number;
  readonly gevallen: readonly string[];
  /** `ja`: sufficient for the outcome; `nee`: not; `te_weinig`: fewer cases than the frequency cut-off. */
  readonly oordeel: 'ja' | 'nee' | 'te_weinig';
  /** The cases whose own outcome contradicts the verdict. */
  readonly tegenspraak: readonly string[];
  /** Whether its consistency reaches the cut-off both for the outcome and for its absence. */
  readonly tweezijdig: boolean;
}

/** Whether a condition, or its absence, is necessary: `inclN` consistency, `covN` coverage, `RoN` relevance of necessity. 0 where 0 / 0. */
export interface Noodzaak {
  readonly conditie: string;
  readonly aanwezigheid: Aanwezigheid;
  readonly inclN: number;
  readonly covN: number;
  readonly RoN: number;
}

/** A term of a model. `covS`: the share of the outcome that it covers; `covU`: that it alone covers. */
export interface Configuratieterm extends Voldoendematen {
  readonly naam: string;
  readonly combinatie: Combinatie;
  readonly covS: number;
  readonly covU: number;
}

/** A model: its terms, of which one or more hold where the outcome is expected, with the measures of the whole. */
export interface Configuratiemodel extends Voldoendematen {
  /** Such as `A*~B + C`. */
  readonly naam: string;
  readonly termen: readonly Configuratieterm[];
  readonly covS: number;
}

/** All minimal models: each is as good as the others. Empty: no combination is sufficient, or `volledig` is false. */
export interface Configuratieoplossing {
  readonly modellen: readonly Configuratiemodel[];
  /** `false`: there are more models than are listed, or too many to look for. */
  readonly volledig: boolean;
}

/** A solution with the simplest products it is made of. */
export interface Minimalisering extends Configuratieoplossing {
  readonly priemimplicanten: readonly string[];
}

/** The intermediate solution of one pair of models. */
export interface Tussenoplossing extends Configuratieoplossing {
  readonly behoudend: string;
  readonly spaarzaam: string;
  /** The combinations without (enough) cases that the expectations add. */
  readonly gemakkelijkeTegenfeitelijken: readonly Combinatie[];
}

/** How often the outcomes, dealt out again over the cases, are covered as well by consistent combinations. */
export interface Toevalstoets extends Permutatieresultaat {
  /** How many cases with the outcome lie in a sufficient combination, and how many there are. */
  readonly gedekt: number;
  readonly metUitkomst: number;
}

/** What goes with the outcome, or with its absence. */
export interface Configuratiezijde {
  /** The combinations that occur, in the order of the conditions, absence first. */
  readonly waarheidstabel: readonly Waarheidsrij[];
  readonly noodzaak: readonly Noodzaak[];
  /** Without an assumption about combinations that do not occur. */
  readonly behoudend: Minimalisering;
  /** With only the assumptions that the expectations support: one for each pair of a conservative and a parsimonious model. */
  readonly tussen: readonly Tussenoplossing[];
  /** With every assumption that makes it simpler. */
  readonly spaarzaam: Minimalisering;
  readonly toeval: Toevalstoets;
}

/** Between which values the models stay the same: above `boven` and up to and including `tot`. Absent: as far as it goes. */
export interface Grensbereik {
  readonly boven?: number;
  readonly tot?: number;
}

/** Between which values of a figure of the calibration the models stay the same. Absent: as far as was looked. */
export interface Ankerbereik {
  /** Absent: of the outcome. */
  readonly conditie?: string;
  readonly anker: keyof Kalibratie;
  readonly waarde: number;
  readonly van?: number;
  readonly tot?: number;
}

/** How far the models depend on choices and on single cases. */
export interface Configuratierobuustheid {
  readonly inclusiegrens: Grensbereik;
  readonly prigrens: Grensbereik;
  /** Whole numbers, both included. */
  readonly frequentiegrens: { readonly van: number; readonly tot?: number };
  readonly ankers: readonly Ankerbereik[];
  /** Each case left out once: whether the models stay the same. */
  readonly weglaten: readonly { readonly geval: string; readonly gelijk: boolean }[];
}

/** The result of `analyseConfiguraties`: plain JSON. */
export interface Configuratieanalyse {
  readonly condities: readonly string[];
  readonly inclusiegrens: number;
  readonly prigrens: number;
  readonly frequentiegrens: number;
  readonly uitkomst: Configuratiezijde;
  /** Only described: the chance of a false finding is spent on the outcome. */
  readonly ontkenning?: Configuratiezijde;
  readonly robuustheid?: Configuratierobuustheid;
  /** Whether the chance test lets this be called a finding: its p is at most `alfa`. */
  readonly bevinding: boolean;
  readonly bewijs: Evaluatiebewijs;
  /** The answer in words, by `formatBevinding`. */
  readonly conclusie: Bevinding;
  readonly bevindingen: readonly Bevinding[];
}
