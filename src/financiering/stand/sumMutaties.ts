import type { Mutatie } from './stand.js';

/** The sum of amounts, in cents. */
export function sumMutaties(mutaties: readonly Mutatie[]): bigint {
  return mutaties.reduce((som, { centen }) => som + centen, 0n);
}
