import { requireLijst, requireObject, showWaarde } from '../../kern/huis.js';
import { addDuur, type Bedrag, Datum, sumBedragen } from '../../kern/index.js';
import { TEAMROLLEN, WACHTREDENEN } from '../gebeurtenis/lijsten.js';
import { listWachtkamer } from '../opgave/listWachtkamer.js';
import { countDagenTussen } from '../stand/countDagenTussen.js';
import { refuse } from '../teksten/codes.js';
import { requireTeamstand } from '../verloop/requireTeamstand.js';
import { type Projectstand, TEAMSTATUSSEN, type Teamstand, type Teamstatus } from '../verloop/teamstand.js';
import { countBegeleiding } from './countBegeleiding.js';
import { summarizeDuren } from './duurcijfers.js';
import { summarizeNazorg } from './summarizeNazorg.js';
import { summarizeProjecten } from './summarizeProjecten.js';
import { summarizeVrijwilligers } from './summarizeVrijwilligers.js';
import type { Activiteitcijfers, Begeleidingsplanjaar, Teamindicatoren, Wachtkamercijfers } from './teamindicatoren.js';

/** Options of {@link computeTeamindicatoren}. */
export interface ComputeTeamindicatorenOptions {
  /** The day of all stands. */
  readonly peildatum: Datum;
  /** The number of months up to the peildatum over which activity is counted, 1 or more. Default: 3. */
  readonly terugblikMaanden?: number | undefined;
  /** The guidance planned for a team, by year. Default: no plan. */
  readonly begeleidingsplan?: readonly Begeleidingsplanjaar[] | undefined;
}

/**
 * Figures over one or many teams on a day: time to team and to the first finished project, volunteers and how long they stay, activity,
 * missing roles, guidance by year against the plan, after-care, growth of projects, results by theme, money by bijdrage and the wachtkamer.
 *
 * A team lives on after the end of its guidance. Its volunteers, how long they stay and its meetings are measured up to the end, and what
 * came after it stands in `nazorg`. Its projects count in results and money whenever they were finished.
 *
 * An unknown figure is absent, never zero: without durations there is no median, without person-years no turnover.
 *
 * Cost: n log n in the stands, and in the volunteers, meetings, projects and opgaven that they hold.
 *
 * @param standen - the stands of the teams on the same peildatum, from `findTeamstand`; leave out buurten that are not registered yet
 * @param options - that day, and what to count
 * @throws DomeinFout `team.peildatum_verschilt`: a stand is of another day; `team.team_dubbel`: a team is in it twice;
 *   `kern.datum_ongeldig`, `kern.aantal_ongeldig`; `kern.document_ongeldig`: a value is not a stand
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { computeTeamindicatoren } from 'buurtaanpak/team';
 *
 * const leeg = computeTeamindicatoren([], { peildatum: Datum.parse('2027-08-31') });
 * leeg.tijdTotTeam; // => { aantal: 0, nogNiet: 0 }
 * ```
 */
export function computeTeamindicatoren(
  standen: readonly Teamstand[],
  options: ComputeTeamindicatorenOptions,
): Teamindicatoren {
  requireObject(options, 'opties');
  const { peildatum, terugblikMaanden = 3, begeleidingsplan = [] } = options;
  requireLijst(begeleidingsplan, 'begeleidingsplan');
  Datum.parse(peildatum);
  if (!(typeof terugblikMaanden === 'number' && terugblikMaanden >= 1))
    refuse('kern.aantal_ongeldig', { waarde: showWaarde(terugblikMaanden) }, ['terugblikMaanden']);
  checkStanden(standen, peildatum);
  const perStatus = Object.fromEntries(TEAMSTATUSSEN.map((status) => [status, 0])) as Record<Teamstatus, number>;
  for (const { status } of standen) perStatus[status]++;
  const lopend = standen.filter(({ einde, gevormdOp }) => einde === undefined && gevormdOp !== undefined);
  const projecten = standen.flatMap((stand) => stand.projecten);
  return {
    peildatum,
    teams: standen.length,
    perStatus,
    tijdTotTeam: summarizeDuren(
      standen.flatMap(({ aangemeldOp, gevormdOp }) =>
        gevormdOp === undefined ? [] : countDagenTussen(aangemeldOp, gevormdOp),
      ),
      standen.filter(({ gevormdOp }) => gevormdOp === undefined).length,
    ),
    tijdTotProject: measureTijdTotProject(standen),
    vrijwilligers: summarizeVrijwilligers(standen, peildatum),
    activiteit: countActiviteit(standen, addDuur(peildatum, { maanden: -terugblikMaanden, dagen: 1 }), peildatum),
    ontbrekendeRollen: TEAMROLLEN.flatMap((rol) => {
      const teams = lopend.filter(({ rolbezetting }) =>
        rolbezetting.some((een) => een.rol === rol && een.vrijwilligers.length === 0),
      );
      return teams.length === 0 ? [] : { rol, teams: teams.map(({ team }) => team).sort() };
    }),
    begeleiding: countBegeleiding(standen, peildatum, begeleidingsplan),
    nazorg: summarizeNazorg(standen, peildatum),
    ...summarizeProjecten(standen),
    bijdragen: sumBijdragen(projecten),
    wachtkamer: summarizeWachtkamer(standen, peildatum),
  };
}

function checkStanden(standen: readonly Teamstand[], peildatum: Datum): void {
  requireLijst(standen, 'teamstanden');
  const gezien = new Set<string>();
  for (const [i, stand] of standen.entries()) {
    requireTeamstand(stand);
    const { team } = stand;
    if (stand.peildatum !== peildatum)
      refuse('team.peildatum_verschilt', { team, peildatum, gekregen: stand.peildatum }, [i, 'peildatum']);
    if (gezien.has(team)) refuse('team.team_dubbel', { team }, [i, 'team']);
    gezien.add(team);
  }
}

function measureTijdTotProject(standen: readonly Teamstand[]) {
  const duren: number[] = [];
  let nogNiet = 0;
  for (const { gevormdOp, projecten } of standen) {
    const eerste = projecten.flatMap(({ afgerondOp }) => afgerondOp ?? []).sort()[0];
    if (gevormdOp !== undefined && eerste !== undefined) duren.push(countDagenTussen(gevormdOp, eerste));
    else nogNiet++;
  }
  return summarizeDuren(duren, nogNiet);
}

function countActiviteit(standen: readonly Teamstand[], van: Datum, tot: Datum): Activiteitcijfers {
  let bijeenkomsten = 0;
  let geteld = 0;
  let aanwezig = 0;
  let contacten = 0;
  let minuten = 0;
  for (const stand of standen) {
    // Both lists are sorted by day, so the first one that is too early ends the search.
    for (let i = stand.bijeenkomsten.length - 1; i >= 0; i--) {
      const bijeenkomst = stand.bijeenkomsten[i];
      if (bijeenkomst === undefined || bijeenkomst.datum < van) break;
      if (stand.einde !== undefined && bijeenkomst.datum > stand.einde.datum) continue;
      bijeenkomsten++;
      if (bijeenkomst.aanwezigen === undefined) continue;
      geteld++;
      aanwezig += bijeenkomst.aanwezigen;
    }
    for (let i = stand.contacten.length - 1; i >= 0; i--) {
      const contact = stand.contacten[i];
      if (contact === undefined || contact.datum < van) break;
      contacten++;
      minuten += contact.minuten;
    }
  }
  const gemiddeld = geteld === 0 ? {} : { gemiddeldAanwezig: aanwezig / geteld };
  return { van, tot, bijeenkomsten, ...gemiddeld, contacten, minuten };
}

function sumBijdragen(projecten: readonly Projectstand[]) {
  const perBijdrage = new Map<string, Bedrag[]>();
  for (const { bijdragen } of projecten) {
    for (const { bijdrage, bedrag } of bijdragen) {
      const bedragen = perBijdrage.get(bijdrage);
      if (bedragen === undefined) perBijdrage.set(bijdrage, [bedrag]);
      else bedragen.push(bedrag);
    }
  }
  return [...perBijdrage]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([bijdrage, bedragen]) => ({ bijdrage, bedrag: sumBedragen(bedragen) }));
}

function summarizeWachtkamer(standen: readonly Teamstand[], peildatum: Datum): Wachtkamercijfers {
  const opgaven = standen.filter(({ einde }) => einde === undefined).flatMap(listWachtkamer);
  return {
    aantal: opgaven.length,
    leeftijd: summarizeDuren(
      opgaven.map(({ van }) => countDagenTussen(van, peildatum)),
      0,
    ),
    overTijd: opgaven.filter(({ opnieuwBekijkenOp }) => opnieuwBekijkenOp < peildatum).length,
    perReden: WACHTREDENEN.flatMap((reden) => {
      const aantal = opgaven.filter((opgave) => opgave.reden === reden).length;
      return aantal === 0 ? [] : { reden, aantal };
    }),
  };
}
