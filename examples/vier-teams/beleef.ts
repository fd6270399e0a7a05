import { addDuur, type Datum, formatBedrag, formatBevinding, formatDatum, sumBedragen } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import {
  computeTeamindicatoren,
  decideTeam,
  evolveTeam,
  findTeamstand,
  initialTeamdossier,
  listSignalen,
  listWachtkamer,
  STANDAARD_SIGNAALREGELS,
  type Teamcommando,
  type Teamdossier,
  type Teamstand,
} from 'buurtaanpak/team';
import type { Verhaal, Voorval } from './verhalen.js';

/** The result of the stories. */
export interface Belevenis {
  /** The news for a reader, in the order in which it became known. */
  readonly dagboek: readonly string[];
  readonly dossiers: readonly Teamdossier[];
  readonly standen: readonly Teamstand[];
  readonly tabel: string;
}

/** From the second year on a contact in two months is the plan here, so silence is longer than that. */
const regels = STANDAARD_SIGNAALREGELS.map((regel) =>
  regel.soort === 'geen_contact' ? { ...regel, weken: 10 } : regel,
);

const STIL: readonly string[] = ['bijeenkomst_vastleggen', 'contact_vastleggen'];

/** Goes through the days from the first to the last, records what is recorded on each, and writes down what changes. */
export function beleef(verhalen: readonly Verhaal[], eerste: Datum, laatste: Datum): Belevenis {
  const dagboek: string[] = [];
  const levens = verhalen.map(({ team, voorvallen }) => ({
    team,
    agenda: groepeer(voorvallen),
    dossier: initialTeamdossier,
    /** The signals that were there yesterday. */
    bekend: new Set<string>(),
  }));
  for (let dag = eerste; dag <= laatste; dag = addDuur(dag, { dagen: 1 })) {
    for (const leven of levens) {
      for (const voorval of leven.agenda.get(dag) ?? []) {
        const id = createId(leven.team, voorval, leven.dossier.gebeurtenissen.length);
        const { team } = leven;
        const commando = { ...voorval.stap, id, team, datum: voorval.datum, geregistreerd: dag, door: 'medewerker-1' };
        for (const gebeurtenis of decideTeam(commando as Teamcommando, leven.dossier))
          leven.dossier = evolveTeam(leven.dossier, gebeurtenis);
        if (!STIL.includes(voorval.stap.soort)) dagboek.push(`${dag} ${team}: ${beschrijf(voorval)}`);
      }
      const signalen = listSignalen(leven.dossier, { peildatum: dag, regels });
      const nu = new Map(signalen.map((signaal) => [`${signaal.regel} ${signaal.betreft ?? ''}`, signaal]));
      for (const [sleutel, signaal] of nu) {
        if (!leven.bekend.has(sleutel)) dagboek.push(`${dag} ${leven.team}: ! ${formatBevinding(signaal, nl)}`);
      }
      leven.bekend = new Set(nu.keys());
    }
  }
  const dossiers = levens.map(({ dossier }) => dossier);
  const standen = dossiers.flatMap((dossier) => findTeamstand(dossier, { peildatum: laatste }) ?? []);
  return { dagboek, dossiers, standen, tabel: teken(standen, laatste) };
}

function groepeer(voorvallen: readonly Voorval[]): Map<Datum, Voorval[]> {
  const agenda = new Map<Datum, Voorval[]>();
  for (const voorval of [...voorvallen].sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))) {
    agenda.set(voorval.geregistreerd, [...(agenda.get(voorval.geregistreerd) ?? []), voorval]);
  }
  return agenda;
}

/** An id that a correction in the story can refer to. */
function createId(team: string, { stap }: Voorval, aantal: number): string {
  return stap.soort === 'vrijwilliger_afmelden' ? `${team}-gaat-${stap.vrijwilliger}` : `${team}-${aantal + 1}`;
}

function beschrijf({ datum, geregistreerd, stap }: Voorval): string {
  const wie =
    'vrijwilliger' in stap
      ? ` ${stap.vrijwilliger}`
      : 'project' in stap
        ? ` ${stap.project}`
        : 'opgave' in stap
          ? ` ${stap.opgave}`
          : '';
  const laat = datum === geregistreerd ? '' : ` (gebeurde op ${formatDatum(datum)})`;
  return `${stap.soort.replaceAll('_', ' ')}${wie}${laat}`;
}

/** The table at the end: a row for each team, and one for all. */
function teken(standen: readonly Teamstand[], peildatum: Datum): string {
  const rij = (naam: string, status: string, groep: readonly Teamstand[]) => {
    const cijfers = computeTeamindicatoren(groep, { peildatum });
    const { vrijwilligers, themas } = cijfers;
    const leden = vrijwilligers.aangesloten - vrijwilligers.vertrokken;
    const wachtend = groep.reduce((som, stand) => som + listWachtkamer(stand).length, 0);
    const afgerond = themas.reduce((som, thema) => som + thema.afgerond, 0);
    const bereikt = themas.reduce((som, thema) => som + thema.bewonersBereikt, 0);
    const geld = formatBedrag(sumBedragen(themas.map(({ bedrag }) => bedrag)));
    return [naam, status, `${leden}`, `${vrijwilligers.vertrokken}`, `${afgerond}`, `${bereikt}`, geld, `${wachtend}`];
  };
  const kop = ['team', 'status', 'leden', 'weg', 'projecten af', 'bereikt', 'geld', 'wacht'];
  const rijen = standen.map((stand) => rij(stand.team, stand.einde?.soort ?? stand.status, [stand]));
  const alles = [kop, ...rijen, rij('samen', '', standen)];
  const breedte = kop.map((_, k) => Math.max(...alles.map((cellen) => cellen[k]?.length ?? 0)));
  const regel = (cellen: readonly string[]) =>
    cellen
      .map((cel, k) => (k < 2 ? cel.padEnd(breedte[k] ?? 0) : cel.padStart(breedte[k] ?? 0)))
      .join('  ')
      .trimEnd();
  return alles.map(regel).join('\n');
}

/** The opgaven that wait at the end. */
export function noemWachtkamer(standen: readonly Teamstand[]): string[] {
  return standen.flatMap((stand) =>
    listWachtkamer(stand).map(({ titel, reden }) => `${stand.team}: ${titel} (${reden.replaceAll('_', ' ')})`),
  );
}
