import type { Bevinding } from '../../kern/index.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import type { Plaats } from '../lees/listPlaatsen.js';
import type { GelezenTeam } from '../lees/readTeams.js';
import { createBevinding } from '../teksten/codes.js';

/** The fewest and the most years of guidance of a place: a year that is an option counts when it was taken, and may count before. */
function countJaren({ tekst, stand }: GelezenDeelnemer, { vervangt }: Plaats) {
  const perioden = tekst?.financieringsplan.perioden ?? [];
  const vast = perioden.filter(
    ({ optie, programmajaar }) => optie === undefined || stand.opties.includes(programmajaar),
  );
  // A buurt that came in later takes what is left of the years.
  return { minste: vervangt === undefined ? vast.length : 1, meeste: perioden.length };
}

/** A team with another number of years of guidance than the agreement has for its buurt. */
function compareJaren(
  gelezen: GelezenDeelnemer,
  { index, stand: { team, begeleidingsjaren: jaren } }: GelezenTeam,
  plaats: Plaats,
): Bevinding[] {
  const { minste, meeste } = countJaren(gelezen, plaats);
  if (gelezen.tekst === undefined || (jaren >= minste && jaren <= meeste)) return [];
  const params = { team, jaren, overeenkomst: jaren < minste ? minste : meeste };
  return [createBevinding('waarschuwing', 'programma.andere_duur', ['teams', index], params)];
}

/** A team whose recruiting began before the term of its buurt did. */
function findVroeg({ index, stand: { team, wervingGestartOp } }: GelezenTeam, { start }: Plaats): Bevinding[] {
  if (wervingGestartOp === undefined || start === undefined || wervingGestartOp >= start) return [];
  const params = { team, datum: wervingGestartOp, start };
  return [createBevinding('waarschuwing', 'programma.team_voor_termijn', ['teams', index], params)];
}

/** Compares the terms of the teams with those of the agreement: how long they last, and when they begin. */
export function checkTermijnen(gelezen: GelezenDeelnemer): Bevinding[] {
  const perBuurt = new Map(gelezen.plaatsen.map((plaats) => [plaats.keuze.buurt, plaats]));
  return gelezen.teams.flatMap((team) => {
    const plaats = perBuurt.get(team.stand.buurt);
    if (plaats === undefined || team.stand.einde !== undefined) return [];
    return [...compareJaren(gelezen, team, plaats), ...findVroeg(team, plaats)];
  });
}
