import { addDuur, type Bevinding, type Datum } from '../../kern/index.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import type { GelezenTeam } from '../lees/readTeams.js';
import { createBevinding } from '../teksten/codes.js';
import type { Programmagrenzen } from './options.js';

/** The bounds with the day. */
interface TeamcontroleOptions extends Required<Programmagrenzen> {
  readonly peildatum: Datum;
}

/** Finds what stands still in an active team: a long pause, a project without progress, no meeting since it was formed. */
function checkStilstand(
  { index, stand }: GelezenTeam,
  { peildatum, maandenPauze, maandenStilstand }: TeamcontroleOptions,
): Bevinding[] {
  const { team, status, statusSinds, gevormdOp, projecten, bijeenkomsten } = stand;
  const pad = ['teams', index];
  if (status === 'gepauzeerd')
    return addDuur(statusSinds, { maanden: maandenPauze }) > peildatum
      ? []
      : [
          createBevinding('waarschuwing', 'programma.team_lang_gepauzeerd', pad, {
            team,
            sinds: statusSinds,
            maanden: maandenPauze,
          }),
        ];
  const isLang = (sinds: Datum) => addDuur(sinds, { maanden: maandenStilstand }) <= peildatum;
  const uit: Bevinding[] = [];
  for (const { project, fase, faseSinds } of projecten)
    if (fase !== 'afgerond' && fase !== 'gestaakt' && isLang(faseSinds))
      uit.push(
        createBevinding('waarschuwing', 'programma.project_staat_stil', pad, {
          team,
          project,
          fase,
          sinds: faseSinds,
          maanden: maandenStilstand,
        }),
      );
  if (gevormdOp !== undefined && bijeenkomsten.length === 0 && isLang(gevormdOp))
    uit.push(
      createBevinding('waarschuwing', 'programma.team_zonder_bijeenkomst', pad, {
        team,
        sinds: gevormdOp,
        maanden: maandenStilstand,
      }),
    );
  return uit;
}

/** Finds the teams whose guidance goes on after the last day of the agreement. */
function checkBegeleiding({ teams, stand, tekst }: GelezenDeelnemer): Bevinding[] {
  const einde = stand.laatsteDag ?? tekst?.looptijd.tot;
  if (einde === undefined) return [];
  const na = teams.flatMap(({ stand: { team, einde: gestopt, begeleidTot: tot } }) =>
    gestopt === undefined && tot !== undefined && tot > einde ? [{ team, tot }] : [],
  );
  const laatste = na
    .map(({ tot }) => tot)
    .sort()
    .at(-1);
  if (laatste === undefined) return [];
  return [
    createBevinding('waarschuwing', 'programma.begeleiding_na_looptijd', ['teams'], {
      teams: na.map(({ team }) => team),
      tot: laatste,
      einde,
    }),
  ];
}

/** Finds the buurten that have no formed team so many months after their start. */
function checkZonderTeam({ deelnemer, peildatum, plaatsen }: GelezenDeelnemer, maandenTotTeam: number): Bevinding[] {
  const { buurten = [] } = deelnemer.keuze ?? {};
  return plaatsen.flatMap(({ keuze, start: eigen, laatsteDag, team, vervangt, vervangenDoor }) => {
    const voorbij = laatsteDag !== undefined && laatsteDag <= peildatum;
    if (voorbij || vervangenDoor !== undefined || team?.gevormdOp !== undefined) return [];
    // For a buurt that came in later the months count from its registration.
    const start = vervangt === undefined ? eigen : team?.aangemeldOp;
    if (start === undefined || addDuur(start, { maanden: maandenTotTeam }) > peildatum) return [];
    const plek = buurten.findIndex(({ buurt }) => buurt === keuze.buurt);
    const pad = plek < 0 ? ['keuze'] : ['keuze', 'buurten', plek];
    return [
      createBevinding('waarschuwing', 'programma.buurt_zonder_team', pad, {
        buurt: keuze.naam,
        start,
        maanden: maandenTotTeam,
      }),
    ];
  });
}

/** Compares the teams with the choice and the term. */
export function checkTeams(gelezen: GelezenDeelnemer, grenzen: Required<Programmagrenzen>): Bevinding[] {
  const { peildatum, teams, plaatsen } = gelezen;
  const bekend = new Set(plaatsen.map(({ keuze }) => keuze.buurt));
  const uit: Bevinding[] = [];
  const stil: Bevinding[] = [];
  const bezet = new Map<string, string>();
  for (const { index, stand } of teams) {
    const { team, buurt, einde } = stand;
    const pad = ['teams', index];
    if (!bekend.has(buurt)) uit.push(createBevinding('fout', 'programma.team_zonder_keuze', pad, { team, buurt }));
    if (einde !== undefined) continue;
    const ander = bezet.get(buurt);
    if (ander !== undefined)
      uit.push(createBevinding('fout', 'programma.buurt_twee_teams', pad, { buurt, teams: [ander, team] }));
    bezet.set(buurt, team);
    stil.push(...checkStilstand({ index, stand }, { ...grenzen, peildatum }));
  }
  return [...uit, ...checkBegeleiding(gelezen), ...checkZonderTeam(gelezen, grenzen.maandenTotTeam), ...stil];
}
