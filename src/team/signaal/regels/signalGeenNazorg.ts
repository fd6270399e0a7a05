import { addDuur } from '../../../kern/index.js';
import { createTekst } from '../../teksten/codes.js';
import type { Teamstand } from '../../verloop/teamstand.js';
import { countMaandenTussen } from '../countMaandenTussen.js';
import { latest } from '../latest.js';
import type { Melding, Regel } from '../melding.js';

/**
 * `geen_nazorg`: so many months after the end of the guidance, or after the last time that somebody was in touch or asked how the team
 * does; until the months of after-care are over.
 */
export function signalGeenNazorg(stand: Teamstand, regel: Regel<'geen_nazorg'>): Melding[] {
  const { peildatum, einde, contacten, nazorgpeilingen } = stand;
  if (einde === undefined) return [];
  const vanaf = latest(einde.datum, contacten.at(-1)?.datum, nazorgpeilingen.at(-1)?.datum);
  if (peildatum >= addDuur(einde.datum, { maanden: regel.duur })) return [];
  const maanden = countMaandenTussen(vanaf, peildatum);
  return [
    {
      sinds: addDuur(vanaf, { maanden: regel.maanden }),
      ...createTekst('team.signaal_geen_nazorg', { maanden, vanaf }),
      opheffing: createTekst('team.opheffing_geen_nazorg', {}),
    },
  ];
}
