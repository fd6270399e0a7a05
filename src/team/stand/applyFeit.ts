import { addDuur, type Datum } from '../../kern/index.js';
import type { Feitgebeurtenis } from '../gebeurtenis/feit.js';
import { TEAMROLLEN as alleRollen, type Teamrol } from '../gebeurtenis/lijsten.js';
import { findOvergang } from '../verloop/findOvergang.js';
import type { Opbouw, Schrijfbaar } from '../verloop/opbouw.js';
import { changeSinds } from '../verloop/sinds.js';
import type { Lidmaatschap, Opgavestand, Projectstand, Teamstatus } from '../verloop/teamstand.js';

const sortRollen = (rollen: readonly Teamrol[]) => alleRollen.filter((rol) => rollen.includes(rol));

// A fact names what was recorded before it.
const lidOf = (team: Opbouw, id: string) => team.actief.get(id) as Schrijfbaar<Lidmaatschap>;
const opgaveOf = (team: Opbouw, id: string) => team.opgaven.get(id) as Schrijfbaar<Opgavestand>;
const projectOf = (team: Opbouw, id: string) => team.projecten.get(id) as Schrijfbaar<Projectstand>;

/** Adds an element at the end, where those of the same day are kept in order of id. */
function pushOrdered<T extends { readonly datum: string; readonly id: string }>(lijst: T[], nieuw: T): void {
  let plaats = lijst.length;
  for (let vorige = lijst[plaats - 1]; vorige !== undefined; vorige = lijst[plaats - 1]) {
    if (vorige.datum !== nieuw.datum || vorige.id < nieuw.id) break;
    plaats--;
  }
  if (plaats === lijst.length) lijst.push(nieuw);
  else lijst.splice(plaats, 0, nieuw);
}

/** Applies an event to the team. `checkFeit` has checked that it is possible. */
export function applyFeit(team: Opbouw, feit: Feitgebeurtenis): void {
  const { soort, datum } = feit;
  switch (soort) {
    case 'gebied_aangemeld':
      team.team = feit.team;
      team.buurt = feit.buurt;
      team.begeleidingsjaren = feit.begeleidingsjaren;
      team.aangemeldOp = datum;
      updateRolbezetting(team, datum);
      break;
    case 'werving_gestart':
      team.wervingGestartOp = datum;
      break;
    case 'vrijwilliger_aangesloten': {
      const lid: Schrijfbaar<Lidmaatschap> = {
        vrijwilliger: feit.vrijwilliger,
        rollen: sortRollen(feit.rollen),
        van: datum,
      };
      team.actief.set(feit.vrijwilliger, lid);
      team.lidmaatschappen.push(lid);
      if (lid.rollen.length > 0) updateRolbezetting(team, datum);
      break;
    }
    case 'vrijwilliger_vertrokken': {
      const lid = lidOf(team, feit.vrijwilliger);
      lid.vertrokkenOp = datum;
      team.actief.delete(feit.vrijwilliger);
      if (lid.rollen.length > 0) updateRolbezetting(team, datum);
      break;
    }
    case 'rollen_gewijzigd':
      lidOf(team, feit.vrijwilliger).rollen = sortRollen(feit.rollen);
      updateRolbezetting(team, datum);
      break;
    case 'team_gevormd':
      team.gevormdOp = datum;
      if (team.begeleider === undefined) setZonderBegeleider(team, true, datum);
      break;
    case 'begeleider_toegewezen':
    case 'begeleider_gewisseld':
      team.begeleider = feit.begeleider;
      team.begeleiderSinds = datum;
      setZonderBegeleider(team, false, datum);
      startBegeleiding(team, datum);
      break;
    case 'begeleider_vertrokken':
      team.begeleider = undefined;
      team.begeleiderSinds = undefined;
      setZonderBegeleider(team, true, datum);
      break;
    case 'bijeenkomst_gehouden': {
      const { id, aanwezigen } = feit;
      pushOrdered(team.bijeenkomsten, aanwezigen === undefined ? { id, datum } : { id, datum, aanwezigen });
      break;
    }
    case 'begeleidingscontact_gelegd':
      pushOrdered(team.contacten, { id: feit.id, datum, wijze: feit.wijze, minuten: feit.minuten });
      break;
    case 'gepauzeerd':
      team.statusVoorPauze = team.status as Teamstatus;
      team.pauzes.push({ van: datum, reden: feit.reden });
      break;
    case 'hervat':
      (team.pauzes.at(-1) as Opbouw['pauzes'][number]).tot = datum;
      break;
    case 'zelfstandig_verklaard':
      team.zelfstandigSinds = datum;
      break;
    case 'gestopt':
      team.einde = { soort, datum, reden: feit.reden };
      break;
    case 'vervangen':
      team.einde = { soort, datum, reden: feit.reden, doorBuurt: feit.doorBuurt };
      break;
    case 'overgedragen':
      team.einde = { soort, datum, aan: feit.aan };
      break;
    case 'afgerond':
      team.einde = { soort, datum };
      break;
    case 'nazorg_gepeild': {
      const { id, actief, vrijwilligers, projecten } = feit;
      pushOrdered(team.nazorgpeilingen, {
        id,
        datum,
        actief,
        ...(vrijwilligers === undefined ? {} : { vrijwilligers }),
        ...(projecten === undefined ? {} : { projecten }),
      });
      break;
    }
    case 'opgave_toegevoegd':
      team.opgaven.set(feit.opgave, {
        opgave: feit.opgave,
        titel: feit.titel,
        thema: feit.thema,
        bron: feit.bron,
        omvang: feit.omvang,
        complexiteit: feit.complexiteit,
        rollen: sortRollen(feit.rollen),
        kans: feit.kans,
        urgentie: feit.urgentie,
        reden: feit.reden,
        opnieuwBekijkenOp: feit.opnieuwBekijkenOp,
        status: 'wachtkamer',
        van: datum,
      });
      break;
    case 'opgave_herzien':
      judgeOpgave(team, feit);
      break;
    case 'opgave_teruggezet': {
      const opgave = judgeOpgave(team, feit);
      opgave.status = 'wachtkamer';
      opgave.van = datum;
      delete opgave.tot;
      delete opgave.project;
      break;
    }
    case 'opgave_vervallen': {
      const opgave = opgaveOf(team, feit.opgave);
      opgave.status = 'vervallen';
      opgave.tot = datum;
      opgave.motief = feit.motief;
      break;
    }
    case 'project_gestart':
      team.projecten.set(feit.project, {
        project: feit.project,
        titel: feit.titel,
        thema: feit.thema,
        omvang: feit.omvang,
        complexiteit: feit.complexiteit,
        partners: feit.partners,
        bijdragen: feit.bijdragen,
        afhankelijkVan: feit.afhankelijkVan,
        ...(feit.opgave === undefined ? {} : { opgave: feit.opgave }),
        fase: 'idee',
        faseSinds: datum,
        bewogenOp: datum,
        gestartOp: datum,
      });
      if (feit.opgave !== undefined) {
        const opgave = opgaveOf(team, feit.opgave);
        opgave.status = 'opgepakt';
        opgave.tot = datum;
        opgave.project = feit.project;
      }
      break;
    case 'project_gewijzigd': {
      const project = moveProject(team, feit);
      const { omvang, complexiteit, partners, bijdragen, afhankelijkVan } = feit;
      if (omvang !== undefined) project.omvang = omvang;
      if (complexiteit !== undefined) project.complexiteit = complexiteit;
      if (partners !== undefined) project.partners = partners;
      if (bijdragen !== undefined) project.bijdragen = bijdragen;
      if (afhankelijkVan !== undefined) project.afhankelijkVan = afhankelijkVan;
      break;
    }
    case 'project_voortgezet': {
      const project = moveProject(team, feit);
      project.fase = feit.fase;
      project.faseSinds = datum;
      break;
    }
    case 'project_afgerond': {
      const project = moveProject(team, feit);
      project.fase = 'afgerond';
      project.faseSinds = datum;
      project.afgerondOp = datum;
      project.bewonersBereikt = feit.bewonersBereikt;
      project.resultaten = feit.resultaten;
      break;
    }
    case 'project_gestaakt': {
      const project = moveProject(team, feit);
      project.fase = 'gestaakt';
      project.faseSinds = datum;
      project.stakingsreden = feit.reden;
      break;
    }
    /* v8 ignore next -- every kind has its case: the compiler refuses a new one that has none */
    default:
      soort satisfies never;
  }
  moveStatus(team, feit);
}

function judgeOpgave(
  team: Opbouw,
  feit: Feitgebeurtenis<'opgave_herzien' | 'opgave_teruggezet'>,
): Schrijfbaar<Opgavestand> {
  const opgave = opgaveOf(team, feit.opgave);
  opgave.kans = feit.kans;
  opgave.urgentie = feit.urgentie;
  opgave.reden = feit.reden;
  opgave.opnieuwBekijkenOp = feit.opnieuwBekijkenOp;
  return opgave;
}

/** A project of which something is recorded. */
function moveProject(team: Opbouw, { project, datum }: { readonly project: string; readonly datum: Datum }) {
  const stand = projectOf(team, project);
  stand.bewogenOp = datum;
  return stand;
}

/** The years of guidance begin on the first day on which a formed team has a begeleider, also during a pause. */
function startBegeleiding(team: Opbouw, datum: Datum): void {
  if (team.status !== 'gepauzeerd' || team.statusVoorPauze !== 'opstart') return;
  team.statusVoorPauze = 'begeleid';
  team.begeleidSinds = datum;
  team.begeleidVoor = addDuur(datum, { jaren: team.begeleidingsjaren });
}

/** Waiting for a begeleider begins and ends with a day: one who came and left on the same day did not end it. */
function setZonderBegeleider(team: Opbouw, zonder: boolean, datum: Datum): void {
  team.zonderBegeleider = changeSinds(team.zonderBegeleider, zonder, datum, Object.is);
}

function updateRolbezetting(team: Opbouw, datum: Datum): void {
  const leden = [...team.actief.values()];
  const dragers = new Set<string>();
  let bezet = 0;
  for (const [i, rol] of alleRollen.entries()) {
    const vrijwilligers = leden.filter(({ rollen }) => rollen.includes(rol)).map((lid) => lid.vrijwilliger);
    team.rolbezetting[i] = changeSinds(
      team.rolbezetting[i],
      vrijwilligers.sort(),
      datum,
      (a, b) => a.join() === b.join(),
    );
    for (const vrijwilliger of vrijwilligers) dragers.add(vrijwilliger);
    if (vrijwilligers.length > 0) bezet++;
  }
  const drager = dragers.size === 1 && bezet > 1 ? [...dragers][0] : undefined;
  team.drager = changeSinds(team.drager, drager, datum, Object.is);
}

function moveStatus(team: Opbouw, { soort, datum }: Feitgebeurtenis): void {
  const overgang = findOvergang(team.status, soort, team.begeleider !== undefined);
  if (overgang === undefined) return;
  const naar = overgang.naar === 'vorige' ? team.statusVoorPauze : overgang.naar;
  team.status = naar;
  team.statusSinds = datum;
  if (naar === 'begeleid' && team.begeleidSinds === undefined) {
    team.begeleidSinds = datum;
    team.begeleidVoor = addDuur(datum, { jaren: team.begeleidingsjaren });
  }
}
