import type { Bevinding } from '../../kern/index.js';
import type { Meetlat } from '../../routekaart/index.js';
import type { Gewichtsstabiliteit } from './computeStabiliteit.js';
import type { Onzekerheid } from './onzekerheid.js';
import type { Sobolindex } from './sobol.js';

/** The part of an `AbortSignal` that this library uses. */
export interface Afbreeksignaal {
  readonly aborted: boolean;
}

/** How far an analysis is. */
export interface Voortgang {
  /** Runs of the model that are done. */
  readonly gedaan: number;
  /** All runs of the model, done or not. */
  readonly totaal: number;
}

/** How to compute the Sobol indices, and of which outcome. */
export interface Sobolvraag {
  /** The size of the sample: the model is run `steekproef * (inputs + 2)` times. Default 512. */
  readonly steekproef?: number;
  /** How often the rows of the sample are drawn again for the intervals. Default 200. */
  readonly herhalingen?: number;
  /**
   * The outcome to explain: the mean shift in rank of all buurten against the ranking without uncertainty, or the score of one buurt.
   * Default the shift.
   */
  readonly uitkomst?: { readonly soort: 'rangverschuiving' } | { readonly soort: 'score'; readonly buurt: string };
}

/** Options of `analyseGevoeligheid`. */
export interface AnalyseGevoeligheidOptions {
  /** The seed: the same seed gives the same result, byte for byte. */
  readonly zaad: number | string;
  /** How many draws. Default 1000. */
  readonly trekkingen?: number;
  /**
   * The uncertain choices. Default: only the weights, by a Dirichlet distribution of concentration 100 around the weights of the document.
   */
  readonly onzekerheid?: Onzekerheid;
  /** How many buurten are at the top. Default 12. */
  readonly k?: number;
  /** Codes of the candidates. Default: as in `scoreBuurten`. */
  readonly kandidaten?: readonly string[];
  /** The reference set that values are measured by, as in `scoreBuurten`. Default: the candidates. */
  readonly referentie?: readonly string[] | 'alle' | undefined;
  /**
   * The yardstick of an earlier year or another set, as in `scoreBuurten`. An alternative that fills gaps in another way than the yardstick
   * knows is refused.
   */
  readonly meetlat?: Meetlat | undefined;
  /** Compute Sobol indices as well. Default: none. */
  readonly sobol?: Sobolvraag;
  /** Called after every block of runs. */
  readonly onVoortgang?: (voortgang: Voortgang) => void;
  /** Checked after every block of runs. When it is aborted, the analysis stops with `routekaart.analyse_afgebroken`. */
  readonly signal?: Afbreeksignaal;
  /** Awaited after every block of runs, to let a browser draw: `() => new Promise((klaar) => setTimeout(klaar))`. */
  readonly pauze?: () => Promise<void>;
}

/** How often the rank of a buurt was in a class of ranks. */
export interface Rangkans {
  readonly van: number;
  readonly tot: number;
  readonly kans: number;
}

/** The certainty of the rank of one buurt. */
export interface Buurtgevoeligheid {
  readonly code: string;
  readonly naam: string;
  /** The score without uncertainty. Absent, like `rang`, when the buurt has no score without uncertainty. */
  readonly score?: number;
  readonly rang?: number;
  /** The share of the draws in which the buurt had a score. The fields below are about those draws. */
  readonly kansOpScore: number;
  readonly gemiddeldeScore: number;
  /** Standard deviation (divisor n). */
  readonly spreidingScore: number;
  readonly laagsteScore: number;
  readonly hoogsteScore: number;
  readonly gemiddeldeRang: number;
  readonly spreidingRang: number;
  readonly besteRang: number;
  readonly slechtsteRang: number;
  /** The quantiles of 5, 50 and 95 % of the rank over the draws. Above rank 128 a quantile is the end of a class of ranks. */
  readonly rangkwantielen: { readonly p5: number; readonly p50: number; readonly p95: number };
  /** The probability of a rank of at most k. */
  readonly kansTop: number;
  /** The rank acceptability indices of SMAA-2: the probability of every class of ranks. A class that did not occur is left out. */
  readonly rangverdeling: readonly Rangkans[];
  /**
   * The central weights of SMAA-2: per criterion its mean weight over the draws in which the buurt was first. Absent when it never was
   * first.
   */
  readonly centraleGewichten?: Readonly<Record<string, number>>;
}

/** The outcome of `analyseGevoeligheid`. */
export interface Gevoeligheid {
  readonly zaad: number | string;
  readonly trekkingen: number;
  readonly k: number;
  readonly onzekerheid: Onzekerheid;
  /** Sorted by the rank without uncertainty. A buurt that never had a score is left out. */
  readonly buurten: readonly Buurtgevoeligheid[];
  /**
   * What deserves a look: the findings of `scoreBuurten` for the same document and figures, and alternatives that put scores of different
   * scales beside each other. Missing figures are not drawn. So the place of a buurt whose score rests on few data looks more certain than
   * it is.
   */
  readonly bevindingen: readonly Bevinding[];
  /** Per weight how far it may move; absent when not every level is an arithmetic mean. */
  readonly stabiliteit?: readonly Gewichtsstabiliteit[];
  /** Present on request. Inputs that are certain are left out. */
  readonly sobol?: readonly Sobolindex[];
}
