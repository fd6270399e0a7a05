import { i32 } from '../../rekenen/index.js';
import { createZoeker } from '../boom/createZoeker.js';
import { createTeller, type Zoekgrenzen } from '../boom/teller.js';
import type { Rekendoel } from '../doel/rekendoel.js';
import { solveTotaal } from '../doel/solveTotaal.js';
import { toUitkomst } from '../doel/toUitkomst.js';
import type { Uitkomst } from '../doel/uitkomst.js';
import { createModel } from '../model/createModel.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { solveDoel } from './solveDoel.js';

/** Solves a problem again and again with other values. */
export interface Herhaler {
  /**
   * @param masker - per candidate the vakken that are open to it now, as bits: some of those of the problem
   * @param waarden - laid out as those of the problem; kept until the next call
   */
  readonly solve: (masker: Int32Array, waarden: Float64Array) => Uitkomst;
}

/** For the objective `totaal` the linear problem is kept from one call to the next, with the rows that it has grown. */
export function createHerhaler(probleem: Keuzeprobleem, doel: Rekendoel, grenzen: Zoekgrenzen): Herhaler {
  if (doel.soort !== 'totaal') {
    return { solve: (masker, waarden) => solveDoel({ ...probleem, masker, waarden }, doel, grenzen) };
  }
  const zoeker = createZoeker(createModel(probleem));
  const { aantalBogen, kandidaatVan, vakVan } = zoeker.model;
  return {
    solve: (masker, waarden) => {
      zoeker.setWaarden(waarden);
      const narrow = () => {
        for (let b = 0; b < aantalBogen; b++) {
          if (!((i32(masker, i32(kandidaatVan, b)) >> i32(vakVan, b)) & 1)) zoeker.limit(b, 0, 0);
        }
      };
      const teller = createTeller(grenzen);
      return toUitkomst(solveTotaal(zoeker, teller, { gelijkspel: true, narrow }), teller);
    },
  };
}
