import { findSchaalfactor } from '../../rekenen/index.js';
import { mapLijn } from './mapLijn.js';
import { type GerichteKolom, turnIjk } from './orientKolom.js';

/** The same column in a unit in which its numbers can be squared and divided. Only for a method whose scores do not depend on the unit. */
export function rescaleKolom(kolom: GerichteKolom): GerichteKolom {
  const { ijk } = kolom;
  const factor = findSchaalfactor(Math.max(Math.abs(ijk.minimum), Math.abs(ijk.maximum)));
  if (factor === 1) return kolom;
  const waarden = kolom.listWaarden().map((waarde) => waarde * factor);
  return {
    minimum: kolom.minimum * factor,
    maximum: kolom.maximum * factor,
    ijk: turnIjk(ijk, factor, false),
    listWaarden: () => waarden,
    mapLijn: (lijn, bereik, bodem) => mapLijn(waarden, lijn, bereik, undefined, bodem),
  };
}
