import { formatOpsomming } from 'buurtaanpak/kern';
import { CRITERIA } from '../model/criteria.js';
import type { Instelling } from '../model/instelling.js';
import type { Verkenningsgebied } from '../model/prepareGebied.js';
import { element, find } from './element.js';

/** On paper there are no sliders: the same in words. */
export function showAfdrukregels(
  { gewichten, aantal, perWijk, minstens, wijken }: Instelling,
  { namen, naam, bruikbaar }: Verkenningsgebied,
): void {
  const gewicht = CRITERIA.filter(({ criterium }) => bruikbaar.has(criterium.id)).map(
    ({ criterium }) => `${criterium.naam} ${gewichten[criterium.id] ?? 0}`,
  );
  const hier = wijken.filter((code) => namen.has(code)).map((code) => namen.get(code) ?? code);
  find('afdrukregels', HTMLElement).replaceChildren(
    element('p', {}, `Gebied: ${naam}. ${find('bron', HTMLElement).textContent ?? ''}`),
    element('p', {}, `Gewichten, van 0 tot en met 10: ${formatOpsomming(gewicht)}.`),
    element(
      'p',
      {},
      `Gevraagd: ${aantal} buurten${perWijk === null ? '' : `, hoogstens ${perWijk} per wijk`}${
        hier.length === 0 || minstens === 0 ? '' : `, ten minste ${minstens} in ${formatOpsomming(hier)}`
      }.`,
    ),
  );
}
