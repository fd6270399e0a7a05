import { fromCenten, getJaar, toCenten } from '../../kern/huis.js';
import { findTerugvorderbareBtw } from '../cel/bedragen.js';
import { addToJaar } from '../stand/addToJaar.js';
import type { Standen } from '../stand/computeStanden.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Overlopend } from './overlopend.js';

/** The claim on the BTW-compensatiefonds: the VAT in the invoices of a calendar year, each rounded by itself. */
export function computeBcf({ standen, feiten }: Standen): Overlopend['bcf'] {
  const perJaar = new Map<number, bigint>();
  for (const { plek, feiten: eigen } of standen) {
    if (plek.bijdrage.btw?.verwerking !== 'compensabel') continue;
    for (const { gebeurtenis } of selectFeiten(eigen, 'factuur_ontvangen'))
      addToJaar(
        perJaar,
        getJaar(gebeurtenis.datum),
        findTerugvorderbareBtw(toCenten(gebeurtenis.bedrag), plek.bijdrage),
      );
  }
  const recht = [...perJaar.values()].reduce((som, centen) => som + centen, 0n);
  const ontvangen = selectFeiten(feiten, 'bcf_ontvangen').reduce(
    (som, { gebeurtenis }) => som + toCenten(gebeurtenis.bedrag),
    0n,
  );
  return {
    perJaar: [...perJaar].sort(([a], [b]) => a - b).map(([jaar, centen]) => ({ jaar, recht: fromCenten(centen) })),
    ontvangen: fromCenten(ontvangen),
    nogTeOntvangen: fromCenten(recht - ontvangen),
  };
}
