import type { Specdeel } from '../verslag/index.js';
import { countTekens } from './maten.js';
import { measureRegel } from './measureRegel.js';
import { splitLabel } from './splitLabel.js';
import { wrapNaam } from './wrapNaam.js';

/** The sign before a name, and the room behind it. */
const TEKEN = 30;
const MEESTE = 3;

/**
 * A legend below the drawing, no wider than that: in as many columns as the names fit in, long ones over lines.
 *
 * @param titel - the order of the names, in which they are told apart where colours are not; it stands above more than one
 */
export function createLegenda(namen: readonly string[], breedte: number, titel?: string): Specdeel {
  const langste = namen.reduce((meest, naam) => Math.max(meest, measureRegel(naam)), 0);
  const inKolom = (kolommen: number) => countTekens(breedte / kolommen - TEKEN);
  // Two lines of half a width are shorter than one column of whole ones.
  const columns = langste <= inKolom(MEESTE) ? MEESTE : langste <= 2 * inKolom(2) - 4 ? 2 : 1;
  const tekens = Math.max(12, inKolom(columns));
  return {
    title: namen.length > 1 && titel !== undefined ? titel : null,
    orient: 'bottom',
    columns,
    ...splitLabel(namen, (naam) => wrapNaam(naam, tekens)),
  };
}
