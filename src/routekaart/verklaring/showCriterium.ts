import { describeReden } from './describeReden.js';
import type { Criteriumverklaring } from './explainScore.js';
import { formatCijfer } from './formatCijfer.js';
import type { Taal } from './formatGetal.js';

/** The own figure of a buurt with its unit, or why it has none. */
export function showCriterium(
  { waarde, aangevuld, reden, geschat = false, overgenomen = false }: Criteriumverklaring,
  eenheid: string | undefined,
  taal: Taal,
): string {
  return waarde === undefined || aangevuld
    ? describeReden(reden, taal)
    : formatCijfer({ waarde, eenheid, geschat, overgenomen }, taal);
}
