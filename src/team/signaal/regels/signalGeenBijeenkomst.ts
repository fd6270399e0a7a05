import { addDuur } from '../../../kern/index.js';
import { createTekst } from '../../teksten/codes.js';
import type { Teamstand } from '../../verloop/teamstand.js';
import { countWekenTussen } from '../countWekenTussen.js';
import { findHervat } from '../findHervat.js';
import { latest } from '../latest.js';
import type { Melding, Regel } from '../melding.js';

/** `geen_bijeenkomst`: for a formed team, not while paused; counted from the last meeting, the formation or the end of a pause. */
export function signalGeenBijeenkomst(stand: Teamstand, regel: Regel<'geen_bijeenkomst'>): Melding[] {
  const { peildatum, status, gevormdOp, bijeenkomsten } = stand;
  if (gevormdOp === undefined || status === 'gepauzeerd') return [];
  const vanaf = latest(gevormdOp, bijeenkomsten.at(-1)?.datum, findHervat(stand));
  const weken = countWekenTussen(vanaf, peildatum);
  return [
    {
      sinds: addDuur(vanaf, { dagen: 7 * regel.weken }),
      ...(bijeenkomsten.length === 0
        ? createTekst('team.signaal_nooit_bijeenkomst', { vanaf: gevormdOp })
        : createTekst('team.signaal_geen_bijeenkomst', { weken, vanaf })),
      opheffing: createTekst('team.opheffing_geen_bijeenkomst', {}),
    },
  ];
}
