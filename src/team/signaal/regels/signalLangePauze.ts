import { addDuur, type Datum } from '../../../kern/index.js';
import { createTekst } from '../../teksten/codes.js';
import type { Teampauze, Teamstand } from '../../verloop/teamstand.js';
import { countMaandenTussen } from '../countMaandenTussen.js';
import type { Melding, Regel } from '../melding.js';

/** The first day of the pause. Pauses that follow each other on one day are one: the team stood still every night. */
function findBegin(pauzes: readonly Teampauze[], laatste: Teampauze): Datum {
  return pauzes.reduceRight((van, pauze) => (pauze.tot === van ? pauze.van : van), laatste.van);
}

/** `lange_pauze`: paused for so many months, also before the team was formed. */
export function signalLangePauze(stand: Teamstand, regel: Regel<'lange_pauze'>): Melding[] {
  const { peildatum, pauzes } = stand;
  const laatste = pauzes.at(-1);
  if (laatste === undefined || laatste.tot !== undefined) return [];
  const vanaf = findBegin(pauzes, laatste);
  const maanden = countMaandenTussen(vanaf, peildatum);
  return [
    {
      sinds: addDuur(vanaf, { maanden: regel.maanden }),
      ...createTekst('team.signaal_lange_pauze', { maanden, vanaf }),
      opheffing: createTekst('team.opheffing_lange_pauze', {}),
    },
  ];
}
