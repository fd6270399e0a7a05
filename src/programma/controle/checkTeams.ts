import { addDuur, type Bevinding } from '../../kern/index.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import { createBevinding } from '../teksten/codes.js';

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
export function checkTeams(gelezen: GelezenDeelnemer, maandenTotTeam: number): Bevinding[] {
  const { teams, plaatsen } = gelezen;
  const bekend = new Set(plaatsen.map(({ keuze }) => keuze.buurt));
  const uit: Bevinding[] = [];
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
  }
  return [...uit, ...checkBegeleiding(gelezen), ...checkZonderTeam(gelezen, maandenTotTeam)];
}
