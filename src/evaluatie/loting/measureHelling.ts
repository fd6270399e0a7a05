import { rankWaarden, readPermutatieOptions, testKendall } from '../../rekenen/index.js';

/** A buurt at the cut: its score, its outcome, and the quotum. */
interface Hellingpaar {
  readonly figuur: number;
  readonly uitkomst: number;
  readonly blok: string;
}

/** Whether figures differ by more than rounding, by the rule of ranks. */
const varies = (figuren: readonly number[]) => new Set(rankWaarden(Float64Array.from(figuren), 'gemiddeld')).size > 1;

/**
 * Whether the outcome goes with the score within the blocks, by Kendall: tau-b and its two-sided p, exact for what a window holds.
 *
 * @returns `undefined` when no block has two different scores, or no outcomes differ within one
 */
export function measureHelling(
  paren: readonly Hellingpaar[],
): { readonly correlatie: number; readonly p: number } | undefined {
  const blokken = [...new Set(paren.map(({ blok }) => blok))].map((naam) => paren.filter(({ blok }) => blok === naam));
  const isVlak = (kant: 'figuur' | 'uitkomst') => blokken.every((eigen) => !varies(eigen.map((paar) => paar[kant])));
  if (isVlak('figuur') || isVlak('uitkomst')) return undefined;
  const { tau, p } = testKendall(paren, readPermutatieOptions({}));
  return { correlatie: tau, p };
}
