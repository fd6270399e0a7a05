import { splitBtw } from '../../financiering/index.js';
import { type Bedrag, compareBedragen, subtractBedrag } from '../../kern/index.js';
import type { Opzetbijdrage } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';
import { computeJaarbedrag } from './computeJaarbedrag.js';

/** What a contribution costs in one year: as {@link computeJaarbedrag}, without the VAT that the payer gets back. */
export function computeJaarlast(opzet: Opzet, bijdrage: Opzetbijdrage): Bedrag | undefined {
  const bedrag = computeJaarbedrag(opzet, bijdrage);
  const { btw } = bijdrage;
  if (bedrag === undefined || btw === undefined || btw.verwerking === 'kostprijsverhogend') return bedrag;
  // More VAT than the rate allows cannot be: `checkFinancieringsplan` tells it.
  const meeste = splitBtw(bedrag, btw.tarief).btw;
  const eigen = btw.bedrag ?? meeste;
  return subtractBedrag(bedrag, compareBedragen(eigen, meeste) > 0 ? meeste : eigen);
}
