import type { Situatie, Uitkomstregel } from '../model/evaluatiegegevens.js';

/** The rows of an evaluation, made ready to look up. */
export interface Register {
  readonly buurten: readonly string[];
  readonly situaties: ReadonlyMap<string, Situatie>;
  /** By buurt and outcome, sorted by day. */
  readonly uitkomsten: ReadonlyMap<string, readonly Uitkomstregel[]>;
  readonly margeDagen: number;
}
