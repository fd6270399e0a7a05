import { formatOpsomming, sumBedragen } from '../../kern/index.js';
import type { Deelnemer, Deelnemerstand, Programma } from '../../programma/index.js';
import { computeGemiddelde } from '../../rekenen/index.js';
import { findTeamstand, type Teamstand } from '../../team/index.js';
import type { Brieffeiten, Dragerbedrag, Teamgrootte } from '../delen/brieffeiten.js';
import { distinct } from '../delen/distinct.js';
import { hasPersonen } from '../delen/hasPersonen.js';
import { nameOf } from '../delen/nameOf.js';
import type { Stukbasis } from '../delen/readStukbasis.js';
import type { StukOptions } from '../delen/stuk.js';
import { countGroei } from './countGroei.js';
import { countOpgaven } from './countOpgaven.js';
import { listBijdragegroepen } from './listBijdragegroepen.js';
import { listKeuzefeiten } from './listKeuzefeiten.js';
import { listVervangingen } from './listVervangingen.js';
import { nameJaren } from './nameJaren.js';

/** What each cost bearer bears of the forecast, all years together. */
function listDragers(deel: Deelnemerstand): Dragerbedrag[] {
  const { perKostendrager } = deel.geld;
  const ids = distinct(perKostendrager.flatMap(({ kostendrager }) => kostendrager ?? []));
  return ids.map((id) => ({
    naam: nameOf({ deel }, 'kostendragers', id),
    bedrag: sumBedragen(perKostendrager.flatMap((een) => (een.kostendrager === id ? [een.bedrag] : []))),
  }));
}

/** The teams of the buurten of the programme, replaced ones too. */
function listTeams({ teams }: Deelnemer, { buurten }: Deelnemerstand, dagen: StukOptions): Teamstand[] {
  const { peildatum, bekendOp } = dagen;
  return teams.flatMap((dossier) => {
    const stand = findTeamstand(dossier, { peildatum, bekendOp });
    return stand !== undefined && buurten.some(({ buurt, team }) => buurt === stand.buurt && team === stand.team)
      ? [stand]
      : [];
  });
}

/** How large the formed teams are, and the smallest number of volunteers that a piece may hold: of a buurt, or of a programme. */
function measureTeams({ buurten, programmas }: Deelnemerstand): Teamgrootte | undefined {
  const mensen = buurten.filter((een) => hasPersonen(een, 'vrijwilligers'));
  const teams = mensen.filter(({ gevormdOp }) => gevormdOp !== undefined).map((een) => een.vrijwilligers);
  if (teams.length === 0) return undefined;
  const sommen = programmas.map(({ id }) =>
    mensen.reduce((som, een) => som + (een.programma === id ? een.vrijwilligers : 0), 0),
  );
  return {
    gemiddelde: computeGemiddelde(teams),
    kleinste: Math.min(...mensen.map((een) => een.vrijwilligers), ...sommen),
  };
}

/** A deelnemer by its gemeenten: those with one agreement are one name. */
function nameDeelnemer({ gemeenten, naam }: Deelnemerstand): string {
  const namen = gemeenten.map((een) => een.naam);
  if (namen.length === 0) return naam;
  return namen.length === 1 ? formatOpsomming(namen) : `${formatOpsomming(namen)} samen`;
}

/** Computes what a piece for the council tells and no other source says. */
export function readBrieffeiten(programma: Programma, basis: Stukbasis, options: StukOptions): Brieffeiten {
  const { deelnemer, stand, deel, tekst } = basis;
  const teams = listTeams(deelnemer, deel, options);
  const intensief = tekst.fasen.filter(({ intensiteit }) => intensiteit === 'intensief');
  const groei = countGroei(teams);
  const teamgrootte = measureTeams(deel);
  return {
    peildatum: options.peildatum,
    ...(programma.opdracht === undefined ? {} : { opdracht: programma.opdracht }),
    anderen: stand.deelnemers.filter((een) => een !== deel).map(nameDeelnemer),
    gezamenlijk: stand.deelnemers.some(({ gemeenten }) => gemeenten.length > 1),
    bijdragen: listBijdragegroepen(deel, tekst),
    dragers: listDragers(deel),
    ...(intensief.length === 0 ? {} : { intensief: nameJaren(intensief.map(({ programmajaar }) => programmajaar)) }),
    ...listKeuzefeiten(deelnemer.keuze),
    vervangingen: listVervangingen(deel, teams),
    ...countOpgaven(teams, options.peildatum),
    ...(groei === undefined ? {} : { groei }),
    ...(teamgrootte === undefined ? {} : { teamgrootte }),
  };
}
