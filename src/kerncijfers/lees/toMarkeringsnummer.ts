import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import type { Leeskolom } from '../kop/leesplan.js';
import type { Markeringsbetekenis } from '../kop/notatie.js';
import { toRedennummer } from './toRedennummer.js';

/** Whether a column counts people or things, so that nobody is 0. */
function isTelling({ sleutel, eenheid }: Leeskolom): boolean {
  return eenheid === 'aantal' && (findCatalogusitem(sleutel)?.aard ?? 'aantal') === 'aantal';
}

/** The number in `redenen` that a mark gives in a column; 0 for a mark that means zero in a column that counts. */
export function toMarkeringsnummer(betekenis: Markeringsbetekenis, kolom: Leeskolom): number {
  if (betekenis !== 'nul') return toRedennummer(betekenis);
  return isTelling(kolom) ? 0 : toRedennummer('niet_van_toepassing');
}
