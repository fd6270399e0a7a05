import { f64 } from '../../rekenen/index.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';

/** The lowest value of the chosen candidates. */
export function findLaagste({ waarden, masker }: Keuzeprobleem, toewijzing: Int16Array): number {
  let laagste = Number.POSITIVE_INFINITY;
  toewijzing.forEach((j, c) => {
    if (j >= 0) laagste = Math.min(laagste, f64(waarden, j * masker.length + c));
  });
  return laagste;
}
