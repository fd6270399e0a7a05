import type { Bevinding } from '../../kern/index.js';
import type { Gebied } from '../../kerncijfers/index.js';
import type { Boom } from '../model/boom.js';
import type { Routekaart } from '../model/routekaart.js';
import type { Criteriumkolom } from './prepareScoring.js';

/** The score of one buurt, and where it comes from. */
export interface Buurtscore {
  readonly code: string;
  readonly naam: string;
  /** Higher goes first. */
  readonly score: number;
  /** 1 is the highest; ties as asked. */
  readonly rang: number;
  /** By id of the criterion its part of the score: together they add up to it (within 1e-12 of its size). */
  readonly bijdragen: Readonly<Record<string, number>>;
  /** By id of the thema its score and its part of the score; a thema without a score is not in it. */
  readonly themas: Readonly<Record<string, { readonly score: number; readonly bijdrage: number }>>;
  /**
   * The share of the weight, of all criteria together, for which there is a figure or judgement of the buurt itself, 0 to 1. What is
   * filled in by rule is not in it. Below a half the score is told of in `bevindingen` (`routekaart.score_dun`).
   */
  readonly dekking: number;
  /** Ids of the criteria whose value is missing and filled in, by the rule of the criterion. */
  readonly aangevuld: readonly string[];
  /** Ids of the criteria whose value was drawn in or transformed. */
  readonly behandeld: readonly string[];
  /** Ids of the criteria that are left out for this buurt, as their value is missing. */
  readonly ontbrekend: readonly string[];
}

/** A candidate that gets no score, and why. */
export interface BuurtZonderScore {
  readonly code: string;
  readonly naam: string;
  readonly redenen: readonly Bevinding[];
}

/** The weight of a criterion or thema. */
export interface Gewicht {
  readonly id: string;
  readonly soort: 'criterium' | 'thema';
  /** Among what stands on the same level; adds up to 1. */
  readonly gewicht: number;
  /** In the whole: its weight times those of the thema's above it. Of the criteria together 1. */
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

/** What scoring gives: plain data, worked out where it is first asked for. */
export interface Routekaartscores {
  /** The Routekaart that was used. */
  readonly routekaart: Routekaart;
  /** From the highest score to the lowest, equal scores by code. */
  readonly buurten: readonly Buurtscore[];
  /** The candidates that get no score, by code. */
  readonly zonderScore: readonly BuurtZonderScore[];
  /** First the criteria, then the thema's, in document order. */
  readonly gewichten: readonly Gewicht[];
  /**
   * What deserves a look: a constant criterion, a group without figures, an assessor in two roles, scores that rest on little, scales that
   * do not belong in one sum, and criteria of which the scale is set by who has no score.
   */
  readonly bevindingen: readonly Bevinding[];
  readonly kolommen: Scorekolommen;
}

/** What the functions that explain need besides the result. */
export interface Scoregrond {
  readonly gebieden: readonly Gebied[];
  readonly boom: Boom;
  readonly kolommen: readonly Criteriumkolom[];
  /** Per node of the tree the weights of its children. */
  readonly knoopgewichten: readonly (readonly number[])[];
  readonly effectief: Float64Array;
  /** Rows that get no score as they miss what they may not miss. */
  readonly geweigerd: readonly number[];
}

const gronden = new WeakMap<Routekaartscores, Scoregrond>();

/** Remembers what a result was made of, so that it can be explained without doing it again. */
export function keepGrond(scores: Routekaartscores, grond: Scoregrond): void {
  gronden.set(scores, grond);
}

/** What a result was made of; `undefined` when it is not one of `scoreBuurten` itself but a copy. */
export function getGrond(scores: Routekaartscores): Scoregrond | undefined {
  return gronden.get(scores);
}
