import { toCeltekst } from '../kop/celtekst.js';
import type { Rij } from '../kop/leesplan.js';
import { normalizeNaam } from '../kop/normalizeNaam.js';
import { refuse } from '../teksten/codes.js';

/** A title, a blank line and the header come before the rows. */
const BEGIN = 12;

function isOnderwerp(tekst: string): boolean {
  return ['onderwerp', 'topic'].includes(normalizeNaam(tekst)) || /^Regioaanduiding\s*\|/.test(tekst);
}

/**
 * Refuses a transposed download of StatLine, with its subjects as rows and its areas as columns.
 *
 * @throws DomeinFout `kerncijfers.statline_gekanteld`
 */
export function refuseGekanteld(rijen: readonly Rij[]): void {
  const gekanteld = rijen.slice(0, BEGIN).some((rij) => {
    const [naam = '', cel] = Object.entries(rij)[0] ?? [];
    return isOnderwerp(naam) || isOnderwerp(toCeltekst(cel).trim());
  });
  if (gekanteld) refuse('kerncijfers.statline_gekanteld', {});
}
