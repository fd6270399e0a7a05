import type { Bevinding } from '../../kern/index.js';
import type { Gebied } from '../../kerncijfers/index.js';
import type { Routekaart } from '../controle/routekaart.js';
import type { Boom } from '../model/boom.js';
import type { Criteriumkolom } from './prepareScoring.js';
import type { Gewogenknoop } from './scoreBoom.js';

/** The score of one buurt, with its parts. */
export interface Buurtscore {
  readonly code: string;
  readonly naam: string;
  /** Higher goes first. */
  readonly score: number;
  /** 1 is the highest. Equal scores get ranks by the option `gelijk`. */
  readonly rang: number;
  /** By id of the criterion its part of the score. The parts add up to the score (within 1e-12 of its size). */
  readonly bijdragen: Readonly<Record<string, number>>;
  /** By id of the thema its own score, and its part of the score of the buurt. A thema without a score is absent. */
  readonly themas: Readonly<Record<string, { readonly score: number; readonly bijdrage: number }>>;
  /**
   * The share of the weight, of all criteria together, for which there is a figure or judgement of the buurt itself, 0 to 1. Values that
   * were filled in by rule do not count. Below one half, `bevindingen` reports the score (`routekaart.score_dun`).
   */
  readonly dekking: number;
  /** Ids of the criteria whose missing value was filled in, by the rule of the criterion. */
  readonly aangevuld: readonly string[];
  /** Ids of the criteria whose value was drawn in or transformed. */
  readonly behandeld: readonly string[];
  /** Ids of the criteria that are left out for this buurt, because their value is missing. */
  readonly ontbrekend: readonly string[];
}

/** A candidate without a score, with the reasons. */
export interface BuurtZonderScore {
  readonly code: string;
  readonly naam: string;
  readonly redenen: readonly Bevinding[];
}

/** The weight of a criterion or thema. */
export interface Gewicht {
  readonly id: string;
  readonly soort: 'criterium' | 'thema';
  /** The weight on its own level. The weights on a level add up to 1. */
  readonly gewicht: number;
  /** The weight in the whole: its weight times the weights of the thema's above it. For all criteria together this is 1. */
  readonly effectief: number;
}

/** The scores as columns, for speed: row `i` is candidate `codes[i]`. Never write in them. */
export interface Scorekolommen {
  readonly codes: readonly string[];
  /** NaN for a candidate without a score. */
  readonly scores: Float64Array;
  /** 0 for a candidate without a score. */
  readonly rangen: Float64Array;
  /** Per criterion, in document order, its part of the score. */
  readonly bijdragen: readonly Float64Array[];
}

/** The result of scoring: plain data, computed at first use. */
export interface Routekaartscores {
  /** The Routekaart that was used. */
  readonly routekaart: Routekaart;
  /** From the highest score to the lowest, equal scores by code. */
  readonly buurten: readonly Buurtscore[];
  /** The candidates without a score, by code. */
  readonly zonderScore: readonly BuurtZonderScore[];
  /** First the criteria, then the thema's, in document order. */
  readonly gewichten: readonly Gewicht[];
  /**
   * What deserves a look: a constant criterion, a group without figures, an assessor in two roles, scores that rest on few data, scales
   * that do not belong in one sum, and criteria whose scale is set by a buurt without a score.
   */
  readonly bevindingen: readonly Bevinding[];
  readonly kolommen: Scorekolommen;
}

/** The data besides the result that the explaining functions need. */
export interface Scoregrond {
  readonly gebieden: readonly Gebied[];
  readonly boom: Boom;
  readonly kolommen: readonly Criteriumkolom[];
  /** The nodes of the tree with the weights of their children. */
  readonly gewogen: readonly Gewogenknoop[];
  readonly effectief: Float64Array;
  /** Rows without a score, because a required value is missing. */
  readonly geweigerd: readonly number[];
}

export const gronden = new WeakMap<Routekaartscores, Scoregrond>();
