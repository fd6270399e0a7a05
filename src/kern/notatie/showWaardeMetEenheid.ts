import { showGetal } from './showGetal.js';
import type { Tekstentabel } from './tekstentabel.js';

/** Units that are not written: a count says by its name what it counts, and classes and codes are no amounts. */
const KAAL = /^(?:aantal|klasse|code|index|score|punten|$)/;
const DUIZEND_EURO = /^(?:x )?1[ .]?000 euro$/;
const PERCENTAGE = /^(?:percentage|procent|%)$/;

/** A share as a percentage: 0.125 is `12,5%`. */
export function showAandeel(aandeel: number, teksten: Tekstentabel): string {
  return `${showGetal(aandeel * 100, teksten)}%`;
}

/** A figure with its unit as people write it: `€ 131.000`, `3%`, `1290`, `1,2 km`. */
export function showWaardeMetEenheid(waarde: number, eenheid: string, teksten: Tekstentabel): string {
  const soort = eenheid.toLowerCase();
  if (DUIZEND_EURO.test(soort)) return `€ ${showGetal(waarde * 1000, teksten)}`;
  const getal = showGetal(waarde, teksten);
  if (soort === 'euro') return `€ ${getal}`;
  if (PERCENTAGE.test(soort)) return `${getal}%`;
  return KAAL.test(soort) ? getal : `${getal} ${eenheid}`;
}
