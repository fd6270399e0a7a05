import { cleanTekst } from '../../kern/huis.js';
import type { Verslagtekst, Verslagwaarde } from '../document/waarde.js';

/** What stands in the words for a value: a sign that no word has. */
export const VELD = '\uFFFC';

/** Words of the verslag or of the gemeente itself: a text that comes from no source. */
const isEigen = (deel: string | Verslagwaarde | undefined) =>
  typeof deel === 'object' && deel.soort === 'tekst' && deel.herkomst === undefined ? deel.waarde : undefined;

const clean = (tekst: string) => cleanTekst(tekst.replaceAll(VELD, ' '));

/**
 * The words of a running text, with {@link VELD} for each value.
 *
 * @param eigen - which texts without a source count as words too: `alle`, or only one that is the `hele` text, as a name in a sentence is a
 *   value
 */
export function toWoorden(tekst: Verslagtekst, eigen: 'alle' | 'hele'): string {
  const delen = tekst.filter((deel) => typeof deel !== 'string' || deel.trim() !== '');
  const telt = eigen === 'alle' || delen.length === 1;
  return tekst
    .map((deel) => (typeof deel === 'string' ? clean(deel) : clean((telt ? isEigen(deel) : undefined) ?? '') || VELD))
    .join('');
}
