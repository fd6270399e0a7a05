import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { hasPersonen } from '../delen/hasPersonen.js';
import { leeg } from '../delen/leeg.js';
import { nameStatus } from '../delen/nameStatus.js';
import type { Teamregel, Teamstuk } from './teamstuk.js';

const geen: Verslagwaarde = { soort: 'tekst', waarde: 'nog geen' };

/** The table with where each team stands. */
export function composeTeamtabel(stuk: Teamstuk): Verslagtabel {
  const { lezer, teams, stand } = stuk;
  const rij = ({ blad, buurt, hier, daar }: Teamregel): Verslagwaarde[] => [
    lezer.tekst(hier('naam')),
    { soort: 'tekst', waarde: nameStatus(buurt, stand.peildatum) },
    lezer.datum(hier('statusSinds')),
    blad.begeleidTot === undefined ? leeg : lezer.datum(daar('begeleidTot')),
    buurt.laatsteContact === undefined ? geen : lezer.datum(hier('laatsteContact')),
    blad.laatsteBijeenkomst === undefined ? geen : lezer.datum(daar('laatsteBijeenkomst')),
    hasPersonen(buurt, 'vrijwilligers') ? lezer.personen(hier('vrijwilligers')) : leeg,
  ];
  return {
    id: 'teams',
    titel: 'Hoe elk team ervoor staat',
    kolommen: [
      { sleutel: 'team', kop: 'Team' },
      { sleutel: 'status', kop: 'Hoe het staat' },
      { sleutel: 'sinds', kop: 'Sinds', optelbaar: false },
      { sleutel: 'tot', kop: 'Begeleiding tot en met', optelbaar: false },
      { sleutel: 'contact', kop: 'Laatste contact', optelbaar: false },
      { sleutel: 'bijeenkomst', kop: 'Laatste bijeenkomst', optelbaar: false },
      { sleutel: 'vrijwilligers', kop: 'Vrijwilligers', optelbaar: false },
    ],
    rijen: teams.map(rij),
    totaalrijen: [],
    totaalkolommen: [],
  };
}
