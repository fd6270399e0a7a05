import { f64 } from '../../rekenen/index.js';

/** The membership in a union: the highest. */
export function joinLid(leden: readonly Float64Array[], lengte: number): Float64Array {
  const uit = new Float64Array(lengte);
  for (const lid of leden) for (let i = 0; i < lengte; i++) uit[i] = Math.max(f64(uit, i), f64(lid, i));
  return uit;
}
