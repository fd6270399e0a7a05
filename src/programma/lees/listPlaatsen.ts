import type { Teamstand } from '../../team/index.js';
import type { Keuzebuurt } from '../model/keuze.js';
import type { Deelnemer } from '../model/programma.js';
import type { GelezenTeam } from './readTeams.js';

/** A buurt that has or had a place in the programme, with its team, if any. */
export interface Plaats {
  readonly keuze: Keuzebuurt;
  readonly team?: Teamstand | undefined;
  readonly vervangt?: string | undefined;
  readonly vervangenDoor?: string | undefined;
}

/** The team of a buurt: the active one, else the one that was registered last. */
function findTeam(buurt: string, teams: readonly GelezenTeam[]): Teamstand | undefined {
  const hier = teams.map(({ stand }) => stand).filter((stand) => stand.buurt === buurt);
  return hier.find(({ einde }) => einde === undefined) ?? hier.at(-1);
}

/** The chosen buurten in their order, each followed by its replacements. */
export function listPlaatsen(deelnemer: Deelnemer, teams: readonly GelezenTeam[]): Plaats[] {
  const { buurten = [], reserves = [] } = deelnemer.keuze ?? {};
  const gezien = new Set(buurten.map(({ buurt }) => buurt));
  return buurten.flatMap((gekozen) => {
    const keten: Plaats[] = [];
    let keuze: Keuzebuurt | undefined = gekozen;
    let vervangt: string | undefined;
    while (keuze !== undefined) {
      const team = findTeam(keuze.buurt, teams);
      const door: string | undefined = team?.einde?.doorBuurt;
      // A buurt takes one place only, so a buurt that was chosen or came in before cannot come in again.
      const volgende: string | undefined = door !== undefined && !gezien.has(door) ? door : undefined;
      keten.push({ keuze, team, vervangt, vervangenDoor: volgende });
      if (volgende === undefined) break;
      gezien.add(volgende);
      const reserve = reserves.find(({ buurt }) => buurt === volgende);
      const { programma, start }: Keuzebuurt = keuze;
      vervangt = keuze.buurt;
      keuze = reserve ? { ...reserve, programma } : { buurt: volgende, naam: volgende, programma, start };
    }
    return keten;
  });
}
