import type { Meetmoment } from '../../evaluatie/index.js';
import type { Plek } from '../../stukken/huis.js';
import { composeTekst, type Verslagtekst } from '../../verslag/index.js';
import type { Opzetstuk } from './opzetstuk.js';

/** A moment of a plan in words: a day, or a number of months since the start of a buurt. What stands before a day (`op`) is left to `voor`. */
export function describeMeetmoment(
  { lezer }: Opzetstuk,
  moment: Meetmoment,
  plek: (...pad: string[]) => Plek,
  voor = '',
): Verslagtekst {
  if (typeof moment === 'string') return composeTekst`${voor}${lezer.datum(plek())}`;
  const maanden = lezer.getal(plek('maandenNaStart'));
  return composeTekst`${maanden} ${maanden.waarde === 1 ? 'maand' : 'maanden'} na de start van elke buurt`;
}
