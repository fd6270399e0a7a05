import { show } from './show.js';

/** A share of the whole as a percentage with at most one decimal; 0 and 100 only when it is exactly that. */
export function showDeel(deel: number): string {
  const tiende = Math.round(deel * 1000);
  if (tiende === 0 && deel > 0) return 'minder dan 0,1%';
  return tiende === 1000 && deel < 1 ? 'meer dan 99,9%' : `${show(tiende / 10)}%`;
}
