import { addDuur } from '../../../kern/index.js';
import { createTekst } from '../../teksten/codes.js';
import type { Teamstand } from '../../verloop/teamstand.js';
import { countWekenTussen } from '../countWekenTussen.js';
import { findHervat } from '../findHervat.js';
import { latest } from '../latest.js';
import type { Melding, Regel } from '../melding.js';

/**
 * `geen_contact`: from the start of the recruitment, not while independent or paused. It is counted from the last contact, the day on
 * which the begeleider came or left, the start of the recruitment or the end of a pause, whichever is latest.
 */
export function signalGeenContact(stand: Teamstand, regel: Regel<'geen_contact'>): Melding[] {
  const { peildatum, status, wervingGestartOp, contacten, begeleiderSinds, zonderBegeleiderSinds } = stand;
  if (wervingGestartOp === undefined || status === 'gepauzeerd' || status === 'zelfstandig') return [];
  const laatste = contacten.at(-1)?.datum;
  const vanaf = latest(wervingGestartOp, laatste, begeleiderSinds, zonderBegeleiderSinds, findHervat(stand));
  const weken = countWekenTussen(vanaf, peildatum);
  return [
    {
      sinds: addDuur(vanaf, { dagen: 7 * regel.weken }),
      ...createTekst('team.signaal_geen_contact', { weken, vanaf }),
      opheffing: createTekst('team.opheffing_geen_contact', {}),
    },
  ];
}
