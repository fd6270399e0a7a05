import type { Situatie } from '../model/evaluatiegegevens.js';

/** The value of a kenmerk in a situation; `undefined` when it is absent. */
export function findKenmerk({ kenmerken }: Situatie, sleutel: string): Situatie['kenmerken'][string] | undefined {
  return Object.hasOwn(kenmerken, sleutel) ? kenmerken[sleutel] : undefined;
}
