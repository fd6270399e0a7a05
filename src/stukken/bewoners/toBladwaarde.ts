import { roundDecimaal } from '../../kern/huis.js';
import { Bedrag } from '../../kern/index.js';
import { countDecimalen } from '../delen/countDecimalen.js';
import type { Bladwaarde } from './buurtblad.js';

/** Units that are not written: a count says by its name what it counts. */
const KAAL = /^(?:aantal|klasse|code|index|score|punten)/;
const DUIZEND_EURO = /^(?:x )?1[ .]?000 euro$/;

/** A figure with its unit as people write it: an amount in euros, a share, a year, or a number of at most two decimals. */
export function toBladwaarde(waarde: number, eenheid: string | undefined): Bladwaarde {
  const soort = eenheid?.toLowerCase() ?? '';
  const duizend = DUIZEND_EURO.test(soort);
  // A number that is too large for an amount stays a number.
  const bedrag: unknown = duizend || soort === 'euro' ? roundDecimaal(waarde, 2, duizend ? 3 : 0) : undefined;
  if (Bedrag.is(bedrag)) return { vorm: 'bedrag', waarde: bedrag };
  if (soort === 'jaar' || soort === 'postcode') return { vorm: 'jaar', waarde };
  const decimalen = countDecimalen(waarde, 2);
  if (/^(?:percentage|procent|%)$/.test(soort)) return { vorm: 'percentage', waarde: waarde / 100, decimalen };
  const getal = { vorm: 'getal', waarde, decimalen } as const;
  return eenheid === undefined || eenheid === '' || KAAL.test(soort) ? getal : { ...getal, eenheid };
}
