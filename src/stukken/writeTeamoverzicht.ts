import type { Programma } from '../programma/index.js';
import { Referentie } from '../team/index.js';
import type { Verslag, Verslagblok, Verslagtekst } from '../verslag/index.js';
import { composeTekst } from '../verslag/index.js';
import { composeAandachtspunten } from './delen/composeAandachtspunten.js';
import { explainStuk } from './delen/explainStuk.js';
import { finishStuk } from './delen/finishStuk.js';
import { meervoud } from './delen/meervoud.js';
import { nameStanddag } from './delen/nameStanddag.js';
import { samen } from './delen/samen.js';
import type { StukOptions } from './delen/stuk.js';
import { composeEerst } from './teams/composeEerst.js';
import { composeLaat } from './teams/composeLaat.js';
import { composeTeam } from './teams/composeTeam.js';
import { composeTeamnazorg } from './teams/composeTeamnazorg.js';
import { composeTeamtabel } from './teams/composeTeamtabel.js';
import { openTeamstuk } from './teams/openTeamstuk.js';
import type { Teamregel, Teamstuk } from './teams/teamstuk.js';

/** Options of {@link writeTeamoverzicht}. */
export interface WriteTeamoverzichtOptions extends StukOptions {
  /** The reference of a begeleider: only the teams of this one. Default: all teams, by begeleider. */
  readonly begeleider?: string | undefined;
}

const isBezig = ({ buurt: { status, nazorg } }: Teamregel) => status !== 'gestopt' && nazorg === undefined;

/** The day, and how many teams it is about. */
function composeKop(stuk: Teamstuk): Verslagtekst {
  const { lezer, stand, teams } = stuk;
  const dag = composeTekst`Dit overzicht geeft ${nameStanddag(lezer, stand)}.`;
  if (teams.length === 0) return [...dag, ' Er zijn dan geen teams.'];
  const aantal = lezer.getal(
    samen(
      'aantal',
      teams.map(({ daar }) => daar('team')),
    ),
  );
  return [
    ...dag,
    ...composeTekst` Het gaat over ${{ ...aantal, groep: { naam: 'teams van dit overzicht' } }} ${meervoud(teams.length, 'team', 'teams')}.`,
  ];
}

/** The teams that are not at the end, under the begeleider of each when they are of several. */
function composeTeams(stuk: Teamstuk): Verslagblok[] {
  const bezig = stuk.teams.filter(isBezig);
  if (stuk.begeleider !== undefined) return bezig.map((team) => composeTeam(stuk, team));
  const groepen = new Map<string, Teamregel[]>();
  for (const team of bezig) {
    const kop = team.buurt.begeleider === undefined ? 'Zonder begeleider' : `Teams van ${team.buurt.begeleider}`;
    groepen.set(kop, [...(groepen.get(kop) ?? []), team]);
  }
  return [...groepen].map(([titel, teams]) => ({
    soort: 'sectie',
    titel,
    blokken: teams.map((team) => composeTeam(stuk, team)),
  }));
}

/** The teams of others that wait for a begeleider: who has room can take one. */
function composeWachtend({ alle, lezer, begeleider }: Teamstuk): Verslagblok[] {
  const wachtend = alle.filter(
    ({ buurt }) => buurt.zonderBegeleiderSinds !== undefined && buurt.status !== 'zelfstandig',
  );
  if (begeleider === undefined || wachtend.length === 0) return [];
  const items = wachtend.map(
    ({ hier }) =>
      composeTekst`${lezer.tekst(hier('naam'))}: zonder begeleider sinds ${lezer.datum(hier('zonderBegeleiderSinds'))}.`,
  );
  return [
    { soort: 'sectie', titel: 'Wie neemt een team over?', blokken: [{ soort: 'lijst', genummerd: false, items }] },
  ];
}

function composeTeamoverzicht(programma: Programma, options: WriteTeamoverzichtOptions): Verslag {
  const { begeleider, vergelekenMet } = options;
  if (begeleider !== undefined) Referentie.parse(begeleider);
  const stuk = openTeamstuk(programma, options, begeleider);
  const sectie = (titel: string, blokken: readonly Verslagblok[]): Verslagblok => ({ soort: 'sectie', titel, blokken });
  const blokken: Verslagblok[] = [
    { soort: 'alinea', tekst: composeKop(stuk) },
    ...(stuk.teams.length === 0
      ? []
      : [
          sectie('Wat eerst', composeEerst(stuk)),
          sectie('De teams op een rij', [{ soort: 'tabel', tabel: composeTeamtabel(stuk) }]),
          ...(stuk.teams.some(isBezig) ? [sectie('Team voor team', composeTeams(stuk))] : []),
          ...composeTeamnazorg(stuk),
          composeLaat(stuk, vergelekenMet),
        ]),
    ...composeWachtend(stuk),
    ...(begeleider === undefined ? [composeAandachtspunten(stuk, 'uitvoerder')] : []),
  ];
  const van = begeleider === undefined ? '' : ` van ${begeleider}`;
  // Of one begeleider it is a part: the errors and warnings about the whole are told to who has it all.
  return finishStuk(
    stuk,
    `Teamoverzicht${van}: ${stuk.deelnemer.naam}`,
    blokken,
    options,
    begeleider === undefined ? { lezer: 'uitvoerder' } : {},
  );
}

/**
 * What a begeleider needs on Monday morning: which team to call first and why, where every team stands, what it works on and how long
 * that stands still, what waits, how it goes with teams whose guidance ended, what became known late, and, of the teams of all, the other
 * errors and warnings that concern the uitvoerder, also those about the agreement. An overview of one begeleider is a part: it names no reader
 * (`lezer`), and tells nothing about teams of others.
 *
 * A team goes first when it may be lost or nobody knows how it is (no contact, too few people, a long pause, no begeleider, after-care
 * that nobody gives), or when a signal has reached the programme; then by weight, then by how long it lasts. Everything else can wait
 * for the next talk. Signals come from `listSignalen` with the default rules, as `getProgrammastand` gives them.
 *
 * It names no volunteer, and shows no free text of a note. The rule for small numbers (`kleineAantallen`) applies to numbers of
 * volunteers; hand in `'toon_alles'` for who guides the team. A late note is one that became known more than fourteen days after it
 * happened; with `vergelekenMet` only those that were not known on that day.
 *
 * Cost: n² in the buurten, as `getProgrammastand`, and as `protectVerslag` in the small numbers of people.
 *
 * @param programma - a document that was read by `Programma.parse`
 * @param options - the peildatum, the deelnemer and the begeleider. A begeleider keeps the after-care of a team, and has none of a team
 *   that stopped. One without a team gets an overview that says so.
 * @returns a verslag; every value in it has its source (`listBronnen`, `verifyHerkomst`). Its cost is that of `getProgrammastand`.
 * @throws DomeinFout `kern.document_ongeldig`: it is not a programma, or `begeleider` is no reference; `verslag.deelnemer_onbekend`,
 *   `verslag.overeenkomst_onbekend`, `verslag.grens_ongeldig`, `verslag.al_gepubliceerd`, `verslag.eerder_tegenstrijdig`, and what `getProgrammastand` throws
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import type { Programma } from 'buurtaanpak/programma';
 * import { writeTeamoverzicht } from 'buurtaanpak/stukken';
 * import { renderHtml } from 'buurtaanpak/verslag';
 *
 * const toonMijnTeams = (programma: Programma, begeleider: string) =>
 *   renderHtml(
 *     writeTeamoverzicht(programma, { peildatum: Datum.parse('2028-03-06'), begeleider, kleineAantallen: 'toon_alles' }),
 *   );
 * ```
 */
export function writeTeamoverzicht(programma: Programma, options: WriteTeamoverzichtOptions): Verslag {
  return explainStuk(programma, options, (gelezen) => composeTeamoverzicht(gelezen, options));
}
