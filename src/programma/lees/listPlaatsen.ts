import type { Datum } from '../../kern/index.js';
import type { Overeenkomststand } from '../../overeenkomst/index.js';
import type { Signaal, Teamstand } from '../../team/index.js';
import type { Keuze, Keuzebuurt } from '../model/keuze.js';
import { findLaatsteDag } from './findLaatsteDag.js';
import { findStart } from './findStart.js';
import type { Teksten } from './findTeksten.js';
import type { GelezenTeam } from './readTeams.js';

/** A buurt that has or had a place in the programme, with its team, if any. */
export interface Plaats {
  /** The buurt of the choice whose place this is. */
  readonly gekozen: string;
  readonly keuze: Keuzebuurt;
  /** The first day of its term. Absent: no text of the agreement is known, and the choice does not say it. */
  readonly start?: Datum | undefined;
  /** Its last day by the agreement, when it stopped. */
  readonly laatsteDag?: Datum | undefined;
  readonly team?: Teamstand | undefined;
  /** The signals about that team. */
  readonly signalen: readonly Signaal[];
  readonly vervangt?: string | undefined;
  readonly vervangenDoor?: string | undefined;
}

/** What {@link listPlaatsen} reads of a deelnemer. */
interface Plaatsinvoer {
  readonly keuze: Keuze | undefined;
  readonly teams: readonly GelezenTeam[];
  readonly stand: Overeenkomststand;
  readonly teksten: Teksten;
}

/** The team of a buurt: the active one, else the one that was registered last. */
function findTeam(buurt: string, teams: readonly GelezenTeam[]): GelezenTeam | undefined {
  const hier = teams.filter(({ stand }) => stand.buurt === buurt);
  return hier.find(({ stand: { einde } }) => einde === undefined) ?? hier.at(-1);
}

/** The chosen buurten in their order, each followed by its replacements: those that its team tells, else those of the agreement. */
export function listPlaatsen({ keuze: gekozen, teams, stand, teksten }: Plaatsinvoer): Plaats[] {
  const { buurten = [], reserves = [] } = gekozen ?? {};
  const gezien = new Set(buurten.map(({ buurt }) => buurt));
  return buurten.flatMap((eerste) => {
    const keten: Plaats[] = [];
    let keuze: Keuzebuurt | undefined = eerste;
    let vervangt: string | undefined;
    while (keuze !== undefined) {
      const { buurt, programma, start }: Keuzebuurt = keuze;
      const { stand: team, signalen = [] }: Partial<GelezenTeam> = findTeam(buurt, teams) ?? {};
      const door: string | undefined =
        team?.einde?.doorBuurt ?? stand.gestopt.find((een) => een.buurt === buurt)?.vervangenDoor?.buurt;
      // A buurt takes one place only, so a buurt that was chosen or came in before cannot come in again.
      const volgende: string | undefined = door !== undefined && !gezien.has(door) ? door : undefined;
      keten.push({
        gekozen: eerste.buurt,
        keuze,
        start: findStart(keuze, stand, teksten),
        laatsteDag: findLaatsteDag(buurt, stand, teksten),
        team,
        signalen,
        vervangt,
        vervangenDoor: volgende,
      });
      if (volgende === undefined) break;
      gezien.add(volgende);
      const reserve: Keuzebuurt | undefined = reserves.find((een) => een.buurt === volgende);
      vervangt = buurt;
      keuze = reserve ? { ...reserve, programma } : { buurt: volgende, naam: volgende, programma, start };
    }
    return keten;
  });
}
