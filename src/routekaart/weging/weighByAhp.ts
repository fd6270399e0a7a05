import { DomeinFout } from '../../kern/index.js';
import { f64 } from '../../rekenen/index.js';
import { requireSchema } from '../model/requireSchema.js';
import { type Paarvergelijking, VergelijkingenSchema } from '../model/routekaart.js';
import { checkWeging } from './checkWeging.js';
import { solveAhp } from './solveAhp.js';

/** The result of AHP: the weights, and how consistent the comparisons are. */
export interface AhpGewichten {
  /** By id; they add up to 1. */
  readonly gewichten: Readonly<Record<string, number>>;
  /** The principal eigenvalue; equal to the number of ids when the comparisons agree with each other. */
  readonly lambdaMax: number;
  /** `(lambdaMax - n) / (n - 1)`. */
  readonly consistentieIndex: number;
  /** The index divided by the index of random judgements; Saaty accepts up to 0.1. It is 0 for one or two ids. */
  readonly consistentieratio: number;
}

/**
 * Weights from comparisons of pairs (analytic hierarchy process): the principal eigenvector of the matrix of ratios. It also gives how far
 * the comparisons contradict each other. The random indices are those of Saaty for up to 15 ids; above 15 ids they follow the line of
 * Alonso and Lamata (2006).
 * Source: Saaty, The Analytic Hierarchy Process (1980).
 *
 * @param vergelijkingen - every pair of ids once: `a` is `verhouding` times as important as `b`
 * @throws DomeinFout `routekaart.weging_ongeldig`, with every problem: a pair missing or twice, a ratio that is not above 0 and finite
 *
 * @example
 * ```ts
 * import { weighByAhp } from 'buurtaanpak/routekaart';
 *
 * const { gewichten, consistentieratio } = weighByAhp([{ a: 'gas', b: 'koop', verhouding: 3 }]);
 * gewichten; // => { gas: 0.75, koop: 0.25 }
 * consistentieratio; // => 0
 * weighByAhp([{ a: 'gas', b: 'koop', verhouding: 0 }]); // throws routekaart.weging_ongeldig
 * ```
 */
export function weighByAhp(vergelijkingen: readonly Paarvergelijking[]): AhpGewichten {
  requireSchema(VergelijkingenSchema, vergelijkingen, 'vergelijkingen');
  const ids = [...new Set(vergelijkingen.flatMap(({ a, b }) => [a, b]))];
  const bevindingen = checkWeging({ methode: 'ahp', vergelijkingen, maximaleCr: Number.POSITIVE_INFINITY }, ids, []);
  if (bevindingen.length > 0 || ids.length === 0)
    throw new DomeinFout('routekaart.weging_ongeldig', { methode: 'ahp', aantal: bevindingen.length }, { bevindingen });
  const { gewichten, ...rest } = solveAhp(ids, vergelijkingen);
  return { gewichten: Object.fromEntries(ids.map((id, k) => [id, f64(gewichten, k)])), ...rest };
}
