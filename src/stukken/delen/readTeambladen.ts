import type { Datum } from '../../kern/index.js';
import type { Buurtstand, Deelnemer, Deelnemerstand } from '../../programma/index.js';
import { countMaandenTussen } from '../../team/huis.js';
import { findTeamstand, type Teamstand } from '../../team/index.js';
import { compareTeampunten } from './compareTeampunten.js';
import { createTeampunt } from './createTeampunt.js';
import { listLateNotities } from './listLateNotities.js';
import type { StukOptions } from './stuk.js';
import type { Projectregel, Teamblad, Teambladen } from './teambladen.js';

function listProjecten({ projecten }: Teamstand, peildatum: Datum): Projectregel[] {
  return projecten
    .filter(({ fase }) => fase !== 'afgerond' && fase !== 'gestaakt')
    .map(({ titel, fase, faseSinds, bewogenOp }) => ({
      titel,
      fase,
      sinds: faseSinds,
      bewogenOp,
      maanden: countMaandenTussen(bewogenOp, peildatum),
    }))
    .sort((a, b) => (a.bewogenOp < b.bewogenOp ? -1 : a.bewogenOp > b.bewogenOp ? 1 : 0));
}

type Dagen = Pick<StukOptions, 'peildatum' | 'bekendOp' | 'vergelekenMet'>;

function createBlad({ teams }: Deelnemer, buurt: Buurtstand, plaats: number, dagen: Dagen): Teamblad[] {
  const dossier = teams.find(({ team }) => team === buurt.team);
  const stand = dossier && findTeamstand(dossier, dagen);
  if (dossier === undefined || stand === undefined) return [];
  const { team, wervingGestartOp, begeleidingsjaren, begeleidTot, bijeenkomsten } = stand;
  const laatsteBijeenkomst = bijeenkomsten.at(-1)?.datum;
  return [
    {
      plaats,
      team,
      ...(wervingGestartOp === undefined ? {} : { wervingGestartOp }),
      begeleidingsjaren,
      ...(begeleidTot === undefined ? {} : { begeleidTot }),
      ...(laatsteBijeenkomst === undefined ? {} : { laatsteBijeenkomst }),
      projecten: listProjecten(stand, dagen.peildatum),
      punten: buurt.signalen.map(createTeampunt).sort(compareTeampunten),
      laat: listLateNotities(dossier, dagen),
    },
  ];
}

/** Teams with a point go before those without. */
function compareBladen({ punten: [a] }: Teamblad, { punten: [b] }: Teamblad): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareTeampunten(a, b);
}

/** What a begeleider needs to know of the teams of a deelnemer, the team with the most urgent point first. */
export function readTeambladen(deelnemer: Deelnemer, { buurten }: Deelnemerstand, options: Dagen): Teambladen {
  const { peildatum, bekendOp, vergelekenMet } = options;
  return {
    peildatum,
    ...(bekendOp === undefined ? {} : { bekendOp }),
    ...(vergelekenMet === undefined ? {} : { vanaf: vergelekenMet }),
    bladen: buurten.flatMap((buurt, plaats) => createBlad(deelnemer, buurt, plaats, options)).sort(compareBladen),
  };
}
