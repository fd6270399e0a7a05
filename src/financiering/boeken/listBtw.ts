import { fromCenten } from '../../kern/huis.js';
import { findTerugvorderbareBtw } from '../cel/bedragen.js';
import type { Boekenverklaring } from './boekenstaat.js';
import type { Verschilvraag } from './verschilvraag.js';

/** What the books have more when they count VAT that comes back and this course does not, or less the other way round. */
function listVerschillen({ stand, toen, berekend, raakfeiten, datum }: Verschilvraag): bigint[] {
  const { plek, verplicht, bruto } = toen.stand;
  // What an uitkering pays is what is left of the costs without it.
  if (toen.uitkering !== undefined) return [];
  const toBtw = (centen: bigint) => findTerugvorderbareBtw(centen, plek.bijdrage);
  switch (stand) {
    case 'verplicht':
      return [verplicht.bruto - berekend];
    case 'gerealiseerd':
      return [bruto.totaal.gerealiseerd - berekend];
    case 'betaald': {
      // The books may take it out of the sum, or out of each payment.
      const perBetaling = raakfeiten.map(({ feit, centen }) => (feit.gebeurtenis.datum <= datum ? toBtw(centen) : 0n));
      return [-toBtw(berekend), perBetaling.reduce((som, centen) => som - centen, 0n)];
    }
  }
}

/** The VAT that comes back, when that is the difference: payments are with it here, commitments and costs without. */
export function listBtw(vraag: Verschilvraag): Boekenverklaring[] {
  const { verschil } = vraag;
  return listVerschillen(vraag).includes(verschil) ? [{ soort: 'btw', delen: [{ bedrag: fromCenten(verschil) }] }] : [];
}
