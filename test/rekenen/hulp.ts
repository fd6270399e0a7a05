import { type Interval, type PermutatieOptions, type Schatting, testVerschil } from '../../src/rekenen/index.js';

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

/** The test of differences by turning their signs: a difference is a block of two, after and before. */
export function testTekens(verschillen: readonly number[], options: PermutatieOptions = {}) {
  const blok = verschillen.map((_, i) => `${i}`);
  const nul = verschillen.map(() => 0);
  return testVerschil(verschillen, nul, { ...options, blokken: { een: blok, ander: blok } });
}
