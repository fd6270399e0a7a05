import { measureAfstand } from './measureAfstand.js';
import type { Buurtplek } from './placeVierkanten.js';

/**
 * The shortest links that join the squares of one buurt into a whole (a minimum spanning tree; Prim), of which only those between units
 * that are further apart than the reach. It takes time in proportion to the square of their number.
 */
export function findBruggen(plekken: readonly Buurtplek[], bereik: number): (readonly [string, string])[] {
  const bruggen: (readonly [string, string])[] = [];
  // The first square begins the whole: it is linked to itself.
  let open = plekken.map((plek, i) => ({ plek, bij: plek, afstand: i === 0 ? 0 : Infinity }));
  while (open.length > 0) {
    // Of equal ones the first.
    const naaste = open.reduce((beste, een) => (een.afstand < beste.afstand ? een : beste));
    if (naaste.afstand > bereik) bruggen.push([naaste.bij.eenheid, naaste.plek.eenheid]);
    open = open.filter((een) => een !== naaste);
    for (const een of open) {
      const afstand = measureAfstand(een.plek, naaste.plek);
      if (afstand >= een.afstand) continue;
      een.afstand = afstand;
      een.bij = naaste.plek;
    }
  }
  return bruggen;
}
