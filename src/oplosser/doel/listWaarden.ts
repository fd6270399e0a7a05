import { f64 } from '../../rekenen/index.js';
import type { Celprobleem } from '../probleem/celprobleem.js';

/** The values of the chosen candidates. */
export function listWaarden(
  probleem: Pick<Celprobleem, 'aantalKandidaten' | 'waarden'>,
  toewijzing: Int16Array,
): number[] {
  const { aantalKandidaten: n, waarden } = probleem;
  return [...toewijzing].flatMap((j, c) => (j < 0 ? [] : [f64(waarden, j * n + c)]));
}
