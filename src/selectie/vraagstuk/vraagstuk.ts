import type { Zoekgrenzen } from '../../oplosser/index.js';
import type { Doel } from '../model/doel.js';
import type { Programmascores, SelectieGebied } from '../model/invoer.js';
import type { Quotum } from '../model/quotum.js';
import type { Regel } from '../model/regel.js';
import type { Plekken } from './plekken.js';

/** A checked selection problem, not yet in numbers. */
export interface Vraagstuk {
  readonly scores: Programmascores;
  readonly quota: readonly Quotum[];
  readonly gebieden: readonly SelectieGebied[];
  /** The positions of the gebieden in order of precedence. */
  readonly volgorde: Int32Array;
  /** The gebieden in that order. */
  readonly kandidaten: readonly SelectieGebied[];
  /** Per programme for each gebied the position of its row of scores, or -1. */
  readonly rijen: Readonly<Record<string, Int32Array>>;
  /** The place of a code in that order: the number of the candidate. */
  readonly index: Plekken;
  readonly regels: readonly Regel[];
  readonly buren: readonly (readonly [string, string])[];
  readonly doel: Doel;
  /** Units in one point of score. */
  readonly eenheid: number;
  /** What a search may use. */
  readonly budget: Zoekgrenzen;
}

/** The subproblems that a search may examine when nothing else is said. */
export const KNOPENBUDGET = 50_000;
/** The pivots of the simplex that it may make then. */
export const PIVOTBUDGET = 200_000;
