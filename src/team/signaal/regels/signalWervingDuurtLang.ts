import { addDuur } from '../../../kern/index.js';
import { createTekst } from '../../teksten/codes.js';
import type { Teamstand } from '../../verloop/teamstand.js';
import { countMaandenTussen } from '../countMaandenTussen.js';
import { findHervat } from '../findHervat.js';
import { latest } from '../latest.js';
import type { Melding, Regel } from '../melding.js';

/** `werving_duurt_lang`: still recruiting so many months after its start, a pause included; not while paused. */
export function signalWervingDuurtLang(stand: Teamstand, regel: Regel<'werving_duurt_lang'>): Melding[] {
  const { peildatum, status, wervingGestartOp: vanaf } = stand;
  if (status !== 'werving' || vanaf === undefined) return [];
  const maanden = countMaandenTussen(vanaf, peildatum);
  return [
    {
      sinds: latest(addDuur(vanaf, { maanden: regel.maanden }), findHervat(stand)),
      ...createTekst('team.signaal_werving_duurt_lang', { maanden, vanaf }),
      opheffing: createTekst('team.opheffing_werving_duurt_lang', {}),
    },
  ];
}
