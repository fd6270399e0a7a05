import type { Bevinding } from '../../kern/index.js';
import type { Groepsamenvatting } from '../model/evaluatie.js';
import { createBevinding } from '../teksten/codes.js';
import type { Getoetst } from './getoetst.js';
import { showKansen } from './showKansen.js';

const countJa = ({ aantal, gemiddelde }: Groepsamenvatting) => Math.round(aantal * gemiddelde);

/** How often yes occurs in one group and in the other: the shares themselves, as no interval fits the test. */
export function concludeAandelen(
  vergelijking: Getoetst,
  [een, ander]: readonly [Groepsamenvatting, Groepsamenvatting],
  verschil: number,
): Bevinding {
  const { namen, blokken, pad } = vergelijking;
  const params = {
    uitkomst: namen.uitkomst,
    ...showKansen(vergelijking),
    groep: een.groep,
    ja: countJa(een),
    totaal: een.aantal,
    andere: ander.groep,
    jaAndere: countJa(ander),
    totaalAndere: ander.aantal,
  };
  if (blokken > 1) {
    return verschil > 0
      ? createBevinding('info', 'evaluatie.conclusie_vaker_in_blokken', pad, params)
      : createBevinding('info', 'evaluatie.conclusie_minder_vaak_in_blokken', pad, params);
  }
  return verschil > 0
    ? createBevinding('info', 'evaluatie.conclusie_vaker', pad, params)
    : createBevinding('info', 'evaluatie.conclusie_minder_vaak', pad, params);
}
