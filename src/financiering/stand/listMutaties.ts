import { toCenten } from '../../kern/huis.js';
import { selectFeiten } from './selectFeiten.js';
import type { Feit, Mutatie } from './stand.js';

/**
 * What was paid on a contribution and what came back, each with its own day. A claim that was set off is both: it came back here, and was
 * paid on the other.
 */
export function listMutaties(
  id: string,
  feiten: readonly Feit[],
): { readonly betalingen: Mutatie[]; readonly ontvangsten: Mutatie[] } {
  const betalingen: Mutatie[] = [];
  const ontvangsten: Mutatie[] = [];
  for (const { gebeurtenis, plek } of selectFeiten(feiten, 'betaald', 'terugontvangen', 'verrekend')) {
    const { datum } = gebeurtenis;
    const centen = toCenten(gebeurtenis.bedrag);
    const termijn = gebeurtenis.soort === 'betaald' ? gebeurtenis.termijn : undefined;
    const mutatie: Mutatie = { datum, centen, plek, termijn };
    if (gebeurtenis.soort === 'betaald') betalingen.push(mutatie);
    else if (gebeurtenis.soort === 'terugontvangen') ontvangsten.push(mutatie);
    else {
      if (gebeurtenis.bijdrage === id) ontvangsten.push(mutatie);
      if (gebeurtenis.met === id) betalingen.push(mutatie);
    }
  }
  return { betalingen, ontvangsten };
}
