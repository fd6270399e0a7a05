import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Lezer } from '../delen/lezer.js';
import type { Teamregel } from './teamstuk.js';

function describeBegeleiding(lezer: Lezer, { blad, hier, daar }: Teamregel): Verslagtekst {
  const tot = lezer.datum(daar('begeleidTot'));
  return blad.voorbij
    ? composeTekst`De afgesproken begeleiding liep tot en met ${tot}.`
    : composeTekst`De begeleiding is in jaar ${lezer.getal(hier('begeleidingsjaar'))} van ${lezer.getal(daar('begeleidingsjaren'))}, tot en met ${tot}.`;
}

function describeStatus(lezer: Lezer, team: Teamregel): Verslagtekst {
  const { blad, buurt, hier, daar } = team;
  const sinds = lezer.datum(hier('statusSinds'));
  switch (buurt.status) {
    case 'werving':
      return composeTekst`Hier wordt naar vrijwilligers gezocht sinds ${sinds}.`;
    case 'opstart':
      return composeTekst`Het team is er sinds ${sinds}. Het wacht op een begeleider.`;
    case 'begeleid':
      return describeBegeleiding(lezer, team);
    case 'zelfstandig':
      return composeTekst`Het team werkt zelfstandig sinds ${sinds}.`;
    case 'gepauzeerd': {
      const tot =
        blad.begeleidTot === undefined
          ? []
          : composeTekst` De begeleiding loopt tot en met ${lezer.datum(daar('begeleidTot'))}.`;
      return [...composeTekst`Het team pauzeert sinds ${sinds}.`, ...tot];
    }
    default:
      return composeTekst`De buurt is aangemeld op ${sinds}. Het zoeken moet nog beginnen.`;
  }
}

/** The last contact and the last meeting. */
function describeGezien(lezer: Lezer, { blad, buurt, hier, daar }: Teamregel): Verslagtekst {
  const contact =
    buurt.laatsteContact === undefined
      ? ['Er was nog geen contact.']
      : composeTekst`Laatste contact: ${lezer.datum(hier('laatsteContact'))}.`;
  const bijeenkomst =
    blad.laatsteBijeenkomst === undefined
      ? ['Er was nog geen bijeenkomst.']
      : composeTekst`Laatste bijeenkomst: ${lezer.datum(daar('laatsteBijeenkomst'))}.`;
  return [...contact, ' ', ...bijeenkomst];
}

/** In sentences where a team stands that has not ended. */
export function describeTeam(lezer: Lezer, team: Teamregel): Verslagtekst {
  const wacht =
    team.buurt.zonderBegeleiderSinds === undefined
      ? []
      : composeTekst` Er is geen begeleider sinds ${lezer.datum(team.hier('zonderBegeleiderSinds'))}.`;
  return [...describeStatus(lezer, team), ...wacht, ' ', ...describeGezien(lezer, team)];
}
