import { addDuur } from '../../../kern/index.js';
import { createTekst } from '../../teksten/codes.js';
import type { Teamstand } from '../../verloop/teamstand.js';
import { countMaandenTussen } from '../countMaandenTussen.js';
import { findHervat } from '../findHervat.js';
import { latest } from '../latest.js';
import type { Melding, Regel } from '../melding.js';

/** `project_staat_stil`: a project that is not finished or given up, of which nothing was recorded; not while paused. One signal each. */
export function signalProjectStaatStil(stand: Teamstand, regel: Regel<'project_staat_stil'>): Melding[] {
  const { peildatum, status, projecten } = stand;
  if (status === 'gepauzeerd') return [];
  const hervat = findHervat(stand);
  const lopend = projecten.filter(({ fase }) => fase !== 'afgerond' && fase !== 'gestaakt');
  return lopend.map(({ project, titel, bewogenOp }) => {
    const vanaf = latest(bewogenOp, hervat);
    const maanden = countMaandenTussen(vanaf, peildatum);
    return {
      betreft: project,
      sinds: addDuur(vanaf, { maanden: regel.maanden }),
      ...createTekst('team.signaal_project_staat_stil', { titel, maanden, vanaf }),
      opheffing: createTekst('team.opheffing_project_staat_stil', { titel }),
    };
  });
}
