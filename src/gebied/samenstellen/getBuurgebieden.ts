import { burenOf } from './burenOf.js';
import { gebiedOf } from './gebiedOf.js';
import type { Deelgebied, Verdeling } from './verdeling.js';

/** The neighbouring areas of an area, in the order in which its units touch them. */
export function getBuurgebieden({ graaf, van }: Verdeling, gebied: Deelgebied): Deelgebied[] {
  const gevonden = new Set<Deelgebied>();
  for (const eenheid of gebied.eenheden) {
    for (const buur of burenOf(graaf, eenheid)) {
      const ander = gebiedOf(van, buur);
      if (ander !== gebied) gevonden.add(ander);
    }
  }
  return [...gevonden];
}
