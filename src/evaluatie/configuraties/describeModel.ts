import type { Configuratiemodel } from '../model/configuratieanalyse.js';
import type { Casussen } from './casussen.js';
import { joinLid } from './joinLid.js';
import { measureVoldoende } from './measureVoldoende.js';
import { nameProduct } from './nameProduct.js';
import type { Product } from './product.js';
import { toLid } from './toLid.js';

/** Below this a unique coverage is rounding noise. */
const RUIS = 1e-12;

/** A model in words, with the measures of its terms and of the whole. */
export function describeModel(
  casussen: Casussen,
  uitkomst: Float64Array,
  model: readonly Product[],
): Configuratiemodel {
  const n = casussen.gevallen.length;
  const termen = model.map((product) => ({
    ...nameProduct(casussen.condities, product),
    lid: toLid(casussen, product),
  }));
  const geheel = measureVoldoende(
    joinLid(
      termen.map(({ lid }) => lid),
      n,
    ),
    uitkomst,
  );
  return {
    naam: termen.map(({ naam }) => naam).join(' + '),
    termen: termen.map(({ naam, combinatie, lid }) => {
      const andere = termen.filter((term) => term.lid !== lid).map((term) => term.lid);
      const zonder = measureVoldoende(joinLid(andere, n), uitkomst).covS;
      const covU = geheel.covS - zonder;
      return { naam, combinatie, ...measureVoldoende(lid, uitkomst), covU: covU < RUIS ? 0 : covU };
    }),
    ...geheel,
  };
}
