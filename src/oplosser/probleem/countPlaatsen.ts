import type { Keuzeprobleem } from './keuzeprobleem.js';

/** The highest number of candidates that can be chosen, over all vakken together. */
export function countPlaatsen({ vakken }: Pick<Keuzeprobleem, 'vakken'>): number {
  return vakken.tot.reduce((som, tot) => som + tot, 0);
}
