import { addMaanden, type Bevinding, createBevinding, type Datum } from '../../kern/index.js';
import type { Deelnemer } from '../model/programma.js';
import { listPlaatsen } from '../stand/listPlaatsen.js';
import type { GelezenTeam } from '../stand/readTeams.js';

/** What {@link checkTeams} goes by. */
export interface TeamcontroleOptions {
  readonly peildatum: Datum;
  readonly maandenTotTeam: number;
}

/** The teams against the choice and the term. */
export function checkTeams(
  deelnemer: Deelnemer,
  teams: readonly GelezenTeam[],
  { peildatum, maandenTotTeam }: TeamcontroleOptions,
): Bevinding[] {
  const { looptijd } = deelnemer.overeenkomst;
  const { buurten = [] } = deelnemer.keuze ?? {};
  const plaatsen = listPlaatsen(deelnemer, teams);
  const bekend = new Set(plaatsen.map(({ keuze }) => keuze.buurt));
  const uit: Bevinding[] = [];
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
    if (begeleidTot !== undefined && begeleidTot > looptijd.tot) na.push({ team, tot: begeleidTot });
  }
  if (na.length > 0)
    uit.push(
      createBevinding('waarschuwing', 'programma.begeleiding_na_looptijd', ['teams'], {
        teams: na.map(({ team }) => team),
        tot: na
          .map(({ tot }) => tot)
          .sort()
          .at(-1) as Datum,
        einde: looptijd.tot,
      }),
    );
  for (const { keuze, team, vervangt, vervangenDoor } of plaatsen) {
    if (vervangenDoor !== undefined || team?.gevormdOp !== undefined) continue;
    // A buurt that came in later gets its time from the day it was registered.
    const start = vervangt === undefined ? (keuze.start ?? looptijd.van) : (team?.aangemeldOp ?? peildatum);
    if (addMaanden(start, maandenTotTeam) > peildatum) continue;
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
  return uit;
}
