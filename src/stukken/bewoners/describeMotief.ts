import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Plek } from '../delen/lezer.js';
import type { Buurtstuk } from './buurtstuk.js';

/** The reason in the words of the gemeente, with a point at its end. */
export function describeMotief({ lezer }: Pick<Buurtstuk, 'lezer'>, plek: Plek): Verslagtekst {
  const motief = lezer.tekst(plek);
  return composeTekst`De reden: ${motief}${/[.!?]\s*$/.test(motief.waarde) ? '' : '.'}`;
}
