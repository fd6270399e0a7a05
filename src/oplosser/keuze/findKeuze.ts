import { createZoeker } from '../boom/createZoeker.js';
import { createTeller, type Zoekgrenzen } from '../boom/teller.js';
import { createModel } from '../model/createModel.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';

/** Any choice that obeys every requirement; `undefined` when none exists, and `'onbekend'` when the limits do not allow an answer. */
export function findKeuze(probleem: Keuzeprobleem, grenzen: Zoekgrenzen): Int16Array | undefined | 'onbekend' {
  const zoeker = createZoeker(createModel({ ...probleem, bonus: 0 }));
  const { keuzes, volledig } = zoeker.search(
    { soort: 'eerste', drempel: Number.NEGATIVE_INFINITY },
    createTeller(grenzen),
  );
  return keuzes[0]?.toewijzing ?? (volledig ? undefined : 'onbekend');
}
