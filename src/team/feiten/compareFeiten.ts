import type { Feitregel } from './feitregel.js';

/** The order in which things happened; of one day the order of noting. */
export function compareFeiten(a: Feitregel, b: Feitregel): number {
  if (a.datum !== b.datum) return a.datum < b.datum ? -1 : 1;
  if (a.nummer !== b.nummer) return a.nummer - b.nummer;
  return a.id < b.id ? -1 : 1;
}
