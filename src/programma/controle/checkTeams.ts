import { addDuur, type Bevinding, type Datum } from '../../kern/index.js';
import { findEinde } from '../lees/findEinde.js';
import { findStart } from '../lees/findStart.js';
import { listPlaatsen } from '../lees/listPlaatsen.js';
import type { GelezenTeam } from '../lees/readTeams.js';
import type { Deelnemer } from '../model/programma.js';
import { createBevinding } from '../teksten/codes.js';
import type { Programmagrenzen } from './options.js';

/** The input of {@link checkTeams}. */
export interface TeamcontroleOptions extends Required<Programmagrenzen> {
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

/** Compares the teams with the choice and the term. */
export function checkTeams(
  deelnemer: Deelnemer,
  teams: readonly GelezenTeam[],
  options: TeamcontroleOptions,
): Bevinding[] {
  const { peildatum, maandenTotTeam } = options;
  const { overeenkomst } = deelnemer;
  const laatste = findEinde(deelnemer);
  const { buurten = [] } = deelnemer.keuze ?? {};
  const plaatsen = listPlaatsen(deelnemer, teams);
  const bekend = new Set(plaatsen.map(({ keuze }) => keuze.buurt));
  const uit: Bevinding[] = [];
  const stil: Bevinding[] = [];
  const bezet = new Map<string, string>();
  const na: { readonly team: string; readonly tot: Datum }[] = [];
  for (const { index, stand } of teams) {
    const { team, buurt, einde, begeleidTot } = stand;
    const pad = ['teams', index];
    if (!bekend.has(buurt)) uit.push(createBevinding('fout', 'programma.team_zonder_keuze', pad, { team, buurt }));
    if (einde !== undefined) continue;
    const ander = bezet.get(buurt);
    if (ander !== undefined)
      uit.push(createBevinding('fout', 'programma.buurt_twee_teams', pad, { buurt, teams: [ander, team] }));
    bezet.set(buurt, team);
    stil.push(...checkStilstand({ index, stand }, options));
    if (begeleidTot !== undefined && begeleidTot > laatste) na.push({ team, tot: begeleidTot });
  }
  if (na.length > 0)
    uit.push(
      createBevinding('waarschuwing', 'programma.begeleiding_na_looptijd', ['teams'], {
        teams: na.map(({ team }) => team),
        tot: na
          .map(({ tot }) => tot)
          .sort()
          .at(-1) as Datum,
        einde: laatste,
      }),
    );
  for (const { keuze, team, vervangt, vervangenDoor } of plaatsen) {
    if (vervangenDoor !== undefined || team?.gevormdOp !== undefined) continue;
    // For a buurt that came in later the months count from its registration.
    const start = vervangt === undefined ? findStart(keuze, overeenkomst) : (team?.aangemeldOp ?? peildatum);
    if (addDuur(start, { maanden: maandenTotTeam }) > peildatum) continue;
    const plek = buurten.findIndex(({ buurt }) => buurt === keuze.buurt);
    uit.push(
      createBevinding(
        'waarschuwing',
        'programma.buurt_zonder_team',
        plek < 0 ? ['keuze'] : ['keuze', 'buurten', plek],
        {
          buurt: keuze.naam,
          start,
          maanden: maandenTotTeam,
        },
      ),
    );
  }
  return [...uit, ...stil];
}
