import { inwonersOf } from './inwonersOf.js';
import type { Deelgebied, Verdeling } from './verdeling.js';

/** Makes an area of units. */
export function createDeelgebied(verdeling: Verdeling, eenheden: Iterable<number>): Deelgebied {
  const gebied: Deelgebied = { eenheden: new Set(eenheden), inwoners: 0 };
  for (const eenheid of gebied.eenheden) {
    gebied.inwoners += inwonersOf(verdeling.graaf, eenheid);
    verdeling.van[eenheid] = gebied;
  }
  return gebied;
}
