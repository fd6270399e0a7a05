import type { Permutatiekeuze } from '../../rekenen/index.js';
import type { Plankenmerk, Planselectie, Planuitkomst, Vergelijking } from '../model/evaluatieplan.js';

/** A comparison of the plan with what it refers to, and how it is tested. */
export interface Vraag {
  readonly vergelijking: Vergelijking;
  readonly uitkomst: Planuitkomst;
  readonly kenmerk: Plankenmerk;
  readonly selectie: Planselectie | undefined;
  /** Whether the outcome is a yes or no; the change of it is a figure (-1, 0 or 1). */
  readonly jaNee: boolean;
  /** Whether lot decided which buurt is in which group. */
  readonly geloot: boolean;
  readonly toets: Permutatiekeuze;
}
