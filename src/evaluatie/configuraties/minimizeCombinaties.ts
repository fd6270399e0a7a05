import { listDekkingen, type Zoekruimte } from './listDekkingen.js';
import { listPriemimplicanten } from './listPriemimplicanten.js';
import type { Productoplossing } from './product.js';

/**
 * All minimal models of the positive combinations: as few of the simplest products as possible that hold for each of them and for none
 * that is forbidden. Without a positive combination there is none.
 */
export function minimizeCombinaties(
  positief: readonly number[],
  verboden: readonly number[],
  k: number,
  ruimte: Zoekruimte,
): Productoplossing {
  if (positief.length === 0) return { priem: [], modellen: [], volledig: true };
  const priem = listPriemimplicanten(positief, verboden, k);
  const nummers = [...priem.entries()];
  const opties = positief.map((code) =>
    nummers.filter(([, { masker, waarde }]) => (code & masker) === waarde).map(([nummer]) => nummer),
  );
  const { dekkingen, volledig } = listDekkingen(opties, priem.length, ruimte);
  return {
    priem,
    modellen: dekkingen.map((dekking) => dekking.flatMap((nummer) => priem.slice(nummer, nummer + 1))),
    volledig,
  };
}
