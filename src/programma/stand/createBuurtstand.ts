import { listLeden } from '../../team/huis.js';
import { listWachtkamer, TEAMROLLEN } from '../../team/index.js';
import type { Plaats } from '../lees/listPlaatsen.js';
import { dropLeeg } from '../model/dropLeeg.js';
import type { Buurtgeld, Buurtstand } from '../model/programmastand.js';
import { createNazorg } from './createNazorg.js';
import { sumResultaten } from './sumResultaten.js';

/** Makes the stand of a place in the programme, with its money. */
export function createBuurtstand(plaats: Plaats, geld: Buurtgeld): Buurtstand {
  const { keuze, start, laatsteDag, team, signalen, vervangt, vervangenDoor } = plaats;
  const leden = team === undefined ? [] : listLeden(team);
  const bezet = new Set(leden.flatMap((lid) => lid.rollen));
  const projecten = team?.projecten ?? [];
  const afgerond = projecten.filter(({ fase }) => fase === 'afgerond');
  const wachtend = team === undefined ? [] : listWachtkamer(team);
  return dropLeeg({
    buurt: keuze.buurt,
    naam: keuze.naam,
    wijk: keuze.wijk,
    programma: keuze.programma,
    score: keuze.score,
    start,
    vervangt,
    vervangenDoor,
    laatsteDag,
    status: team?.status ?? 'geen_team',
    statusSinds: team?.statusSinds,
    team: team?.team,
    begeleidingsjaar: team?.begeleidingsjaar,
    gevormdOp: team?.gevormdOp,
    begeleider: team?.begeleider,
    zonderBegeleiderSinds: team?.zonderBegeleiderSinds,
    vrijwilligers: leden.length,
    ooitVrijwilligers: new Set(team?.lidmaatschappen.map(({ vrijwilliger }) => vrijwilliger)).size,
    rollenOntbreken: TEAMROLLEN.filter((rol) => !bezet.has(rol)),
    bijeenkomsten: team?.bijeenkomsten.length ?? 0,
    laatsteContact: team?.contacten.at(-1)?.datum,
    projectenLopend: projecten.filter(({ fase }) => fase !== 'afgerond' && fase !== 'gestaakt').length,
    projectenAfgerond: afgerond.length,
    projectenGestaakt: projecten.filter(({ fase }) => fase === 'gestaakt').length,
    wachtkamer: wachtend.length,
    projecten: projecten.map(({ titel, thema, fase, faseSinds }) => ({ titel, thema, fase, sinds: faseSinds })),
    wachtend: wachtend.map(({ titel, thema, reden, van, opnieuwBekijkenOp }) => ({
      titel,
      thema,
      reden,
      sinds: van,
      opnieuwBekijkenOp,
    })),
    bewonersBereikt: afgerond.reduce((som, { bewonersBereikt = 0 }) => som + bewonersBereikt, 0),
    resultaten: sumResultaten(afgerond.flatMap(({ resultaten = [] }) => resultaten)),
    signalen,
    nazorg: team && createNazorg(team),
    geld,
  });
}
