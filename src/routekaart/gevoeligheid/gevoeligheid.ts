import type { Bevinding } from '../../kern/index.js';
import type { Gewichtsstabiliteit } from './computeStabiliteit.js';
import type { Onzekerheid } from './onzekerheid.js';
import type { Sobolindex } from './sobol.js';

/** The part of an `AbortSignal` that this library uses. */
export interface Afbreeksignaal {
  readonly aborted: boolean;
}

/** How far an analysis is. */
export interface Voortgang {
  /** Runs of the model that are done, and that there will be. */
  readonly gedaan: number;
  readonly totaal: number;
}

/** What Sobol indices are asked of. */
export interface Sobolvraag {
  /** The size of the sample: the model is run `steekproef * (inputs + 2)` times. Default 512. */
  readonly steekproef?: number;
  /** How often rows are drawn again for the intervals. Default 200. */
  readonly herhalingen?: number;
  /**
   * What is explained: the mean shift in rank of all buurten against the ranking without uncertainty, or the score of one buurt.
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
  /** The uncertain choices. Default the weights, by a Dirichlet distribution of concentration 100 around those of the document. */
  readonly onzekerheid?: Onzekerheid;
  /** How many are at the top. Default 12. */
  readonly k?: number;
  /** As of `scoreBuurten`. */
  readonly kandidaten?: readonly string[];
  /** Sobol indices as well. Default none. */
  readonly sobol?: Sobolvraag;
  /** Called after every block of runs. */
  readonly onVoortgang?: (voortgang: Voortgang) => void;
  /** Looked at after every block of runs. */
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
  /** Without uncertainty; absent when the buurt has no score then. */
  readonly score?: number;
  readonly rang?: number;
  /** The share of the draws in which it had a score. The figures below are of those draws. */
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
  /** Ranks below which 5, 50 and 95 % of the draws lie; above rank 128 the end of a class of ranks. */
  readonly rangkwantielen: { readonly p5: number; readonly p50: number; readonly p95: number };
  /** The probability of a rank of at most k. */
  readonly kansTop: number;
  /** The rank acceptability indices of SMAA-2: the probability of every rank, classes that did not occur left out. */
  readonly rangverdeling: readonly Rangkans[];
  /** The central weights of SMAA-2: the mean weights, by criterion, of the draws in which it was first. Absent when it never was. */
  readonly centraleGewichten?: Readonly<Record<string, number>>;
}

/** The outcome of `analyseGevoeligheid`. */
export interface Gevoeligheid {
  readonly zaad: number | string;
  readonly trekkingen: number;
  readonly k: number;
  readonly onzekerheid: Onzekerheid;
  /** By their rank without uncertainty; those that never had a score are left out. */
  readonly buurten: readonly Buurtgevoeligheid[];
  /**
   * What deserves a look: what `scoreBuurten` tells of the same document and figures, and alternatives that put scores of another scale
   * beside each other. A buurt whose score rests on little is not drawn otherwise where its figures are missing, so that its place looks
   * surer than it is.
   */
  readonly bevindingen: readonly Bevinding[];
  /** Per weight how far it may move; absent when not every level is an arithmetic mean. */
  readonly stabiliteit?: readonly Gewichtsstabiliteit[];
  /** Present when asked for; inputs that are certain are left out. */
  readonly sobol?: readonly Sobolindex[];
}
