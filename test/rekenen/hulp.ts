import type { Interval, Schatting } from '../../src/rekenen/index.js';

/** The interval of an estimate that must have one. */
export function interval({ interval: gevonden }: Schatting): Interval {
  if ('onbepaald' in gevonden) throw new Error(`no interval: ${gevonden.onbepaald}`);
  return gevonden;
}

/** All ways to take k of the numbers 0 to n - 1. */
export function listCombinaties(n: number, k: number): number[][] {
  if (k === 0) return [[]];
  if (n < k) return [];
  return [...listCombinaties(n - 1, k), ...listCombinaties(n - 1, k - 1).map((rest) => [...rest, n - 1])];
}
