import type { Datum } from '../../kern/index.js';
import type { Buurtstand, Deelnemer, Deelnemerstand } from '../../programma/index.js';
import { countMaandenTussen } from '../../team/huis.js';
import {
  findTeamstand,
  listWachtkamer,
  type Signaalregelsoort,
  type Teamdossier,
  type Teamstand,
} from '../../team/index.js';
import type { StukOptions } from '../delen/stuk.js';
import type { Projectregel, Teamblad, Teambladen, Teampunt, Wachtregel } from '../delen/teambladen.js';
import { compareTeampunten } from './compareTeampunten.js';
import { createTeampunt } from './createTeampunt.js';
import { listLateNotities } from './listLateNotities.js';

/** The points of a team, and where each stands by its rule and what it is about. */
interface Puntenlijst {
  readonly punten: readonly Teampunt[];
  readonly findPunt: (regel: Signaalregelsoort, betreft: string) => { readonly punt?: number };
}

function listPunten({ signalen }: Buurtstand, peildatum: Datum): Puntenlijst {
  const paren = signalen
    .map((signaal) => ({ signaal, punt: createTeampunt(signaal, peildatum) }))
    .sort((a, b) => compareTeampunten(a.punt, b.punt));
  return {
    punten: paren.map(({ punt }) => punt),
    findPunt: (regel, betreft) => {
      const punt = paren.findIndex(({ signaal }) => signaal.regel === regel && signaal.betreft === betreft);
      return punt === -1 ? {} : { punt };
    },
  };
}

function listWachtend(stand: Teamstand, { findPunt }: Puntenlijst): Wachtregel[] {
  return listWachtkamer(stand).map(({ opgave, titel, opnieuwBekijkenOp }) => ({
    titel,
    opnieuwBekijkenOp,
    ...findPunt('wachtkamer_over_tijd', opgave),
  }));
}

function listProjecten({ projecten }: Teamstand, peildatum: Datum, { findPunt }: Puntenlijst): Projectregel[] {
  return projecten
    .filter(({ fase }) => fase !== 'afgerond' && fase !== 'gestaakt')
    .map(({ project, titel, fase, faseSinds, bewogenOp }) => ({
      titel,
      fase,
      sinds: faseSinds,
      bewogenOp,
      maanden: countMaandenTussen(bewogenOp, peildatum),
      ...findPunt('project_staat_stil', project),
    }))
    .sort((a, b) => (a.bewogenOp < b.bewogenOp ? -1 : a.bewogenOp > b.bewogenOp ? 1 : 0));
}

type Dagen = Pick<StukOptions, 'peildatum' | 'bekendOp' | 'vergelekenMet'>;

/** A record, and its stand on the day. */
interface Dossierstand {
  readonly dossier: Teamdossier;
  readonly stand: Teamstand;
}

function createBlad({ dossier, stand }: Dossierstand, buurt: Buurtstand, plaats: number, dagen: Dagen): Teamblad {
  const { peildatum } = dagen;
  const { team, begeleidingsjaren, begeleidTot, bijeenkomsten } = stand;
  const punten = listPunten(buurt, peildatum);
  const laatsteBijeenkomst = bijeenkomsten.at(-1)?.datum;
  return {
    plaats,
    team,
    begeleidingsjaren,
    ...(begeleidTot === undefined ? {} : { begeleidTot }),
    voorbij: begeleidTot !== undefined && begeleidTot < peildatum,
    ...(laatsteBijeenkomst === undefined ? {} : { laatsteBijeenkomst }),
    projecten: listProjecten(stand, peildatum, punten),
    wachtend: listWachtend(stand, punten),
    punten: punten.punten,
    laat: listLateNotities(dossier, dagen),
  };
}

/** Teams with a point go before those without. */
function compareBladen({ punten: [a] }: Teamblad, { punten: [b] }: Teamblad): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareTeampunten(a, b);
}

/** What a begeleider needs to know of the teams of a deelnemer, the team with the most urgent point first; beside each its buurt. */
export function readTeambladen({ teams }: Deelnemer, { buurten }: Deelnemerstand, options: Dagen) {
  const { peildatum, bekendOp, vergelekenMet } = options;
  const standen = teams.flatMap((dossier): Dossierstand[] => {
    const stand = findTeamstand(dossier, { peildatum, bekendOp });
    return stand === undefined ? [] : [{ dossier, stand }];
  });
  const paren = buurten
    .flatMap((buurt, plaats) => {
      const eigen = standen.find(({ stand }) => stand.team === buurt.team && stand.buurt === buurt.buurt);
      return eigen === undefined ? [] : [{ buurt, blad: createBlad(eigen, buurt, plaats, options) }];
    })
    .sort((a, b) => compareBladen(a.blad, b.blad));
  const document: Teambladen = {
    peildatum,
    ...(bekendOp === undefined ? {} : { bekendOp }),
    ...(vergelekenMet === undefined ? {} : { vanaf: vergelekenMet }),
    bladen: paren.map(({ blad }) => blad),
  };
  return { document, paren };
}
