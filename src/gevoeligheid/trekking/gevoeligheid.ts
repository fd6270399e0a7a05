import type { Bevinding, Werkopties } from '../../kern/index.js';
import type { Meetlat } from '../../routekaart/index.js';
import type { Gewichtsstabiliteit } from './computeStabiliteit.js';
import type { Gevoeligheidsdeel } from './gevoeligheidsdeel.js';
import type { Onzekerheid } from './onzekerheid.js';
import type { Sobolindex } from './sobol.js';
import type { Twijfelbron } from './splitBronnen.js';

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

/**
 * What an analysis and a part of one have in common. A step of `werk` is the score of one buurt on one criterion in one run of the model
 * (draws and runs for the Sobol indices). The steps are counted before the first draw. Default: 1e13, some hours; the buurten of the
 * Netherlands with 30 criteria and 100,000 draws are 4.4e10. The signal is read after every block of runs.
 */
export interface Trekkingopties extends Werkopties {
  /** The seed: the same seed gives the same result, byte for byte. */
  readonly zaad: number | string;
  /** How many draws. Default 1000. */
  readonly trekkingen?: number | undefined;
  /**
   * The uncertain choices. Default: the weights, by a Dirichlet distribution of concentration 100 around the weights of the document, and
   * the missing values, from donors.
   */
  readonly onzekerheid?: Onzekerheid | undefined;
  /** How many buurten are at the top. Default 12. */
  readonly k?: number | undefined;
  /** Codes of the candidates. Default: as in `scoreBuurten`. */
  readonly kandidaten?: readonly string[] | undefined;
  /** The reference set that values are measured by, as in `scoreBuurten`. Default: the candidates. */
  readonly referentie?: readonly string[] | 'alle' | undefined;
  /**
   * The yardstick of an earlier year or another set, as in `scoreBuurten`. An alternative that fills gaps in another way than the yardstick
   * knows is refused.
   */
  readonly meetlat?: Meetlat | undefined;
  /** Called after every block of runs. */
  readonly onVoortgang?: ((voortgang: Voortgang) => void) | undefined;
  /** Awaited after every block of runs, to let a browser draw: `() => new Promise((klaar) => setTimeout(klaar))`. */
  readonly pauze?: (() => Promise<void>) | undefined;
}

/** Options of `analyseGevoeligheid`. */
export interface AnalyseGevoeligheidOptions extends Trekkingopties {
  /** Compute Sobol indices as well. Default: none. */
  readonly sobol?: Sobolvraag | undefined;
  /**
   * The parts of this run, from `drawGevoeligheidsdeel`, in any order. Then nothing is drawn but the runs for the Sobol indices. Together the
   * parts hold every draw once.
   */
  readonly delen?: readonly Gevoeligheidsdeel[] | undefined;
  /**
   * Tell of every source of doubt what it does alone, while the others are certain: as many draws again for each source. Default false.
   */
  readonly bronnen?: boolean | undefined;
}

/** Options of `drawGevoeligheidsdeel`: those of the whole run, and the draws of this part. */
export interface DrawGevoeligheidsdeelOptions extends Trekkingopties {
  /** The first draw of the part, counted from 0: a multiple of 64. */
  readonly van: number;
  /** The draw after the last of the part: a multiple of 64, or the number of draws. */
  readonly tot: number;
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

/**
 * Two buurten on either side of the border of the first k that the draws cannot tell apart: the inner one is the higher in less than 95 % of
 * the draws in which both have a score.
 */
export interface Grenspaar {
  /** Code of the one that is among the first k without uncertainty. */
  readonly binnen: string;
  /** Code of the one that is not. */
  readonly buiten: string;
  /** The share of the draws in which `binnen` scores higher; a draw in which both are equal counts half. */
  readonly kans: number;
}

/** What one source of doubt does alone, to all and to each buurt. */
export interface Bronspreiding {
  readonly bron: Twijfelbron;
  /** The mean of the spread in rank of the buurten. */
  readonly gemiddeldeRangspreiding: number;
  /** In the order of the buurten of the analysis; a buurt that never had a score with this source is left out. */
  readonly buurten: readonly Pick<Buurtgevoeligheid, 'code' | 'spreidingScore' | 'spreidingRang' | 'kansTop'>[];
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
   * scales beside each other. How many candidates miss values, and whether these were drawn, and how many figures do not say how sure they are.
   */
  readonly bevindingen: readonly Bevinding[];
  /**
   * The pairs that cannot be told apart, the least sure first. Compared are the last ten of the first k with the first ten after them, by
   * the ranks without uncertainty.
   */
  readonly grensparen: readonly Grenspaar[];
  /** Present on request: the sources with something uncertain. */
  readonly bronnen?: readonly Bronspreiding[];
  /** Per weight how far it may move; absent when not every level is an arithmetic mean. */
  readonly stabiliteit?: readonly Gewichtsstabiliteit[];
  /** Present on request. Inputs that are certain are left out. */
  readonly sobol?: readonly Sobolindex[];
}
