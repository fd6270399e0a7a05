import type { GelezenGeld } from '../geld/readGeld.js';
import type { Dagen } from '../model/dagen.js';
import type { Deelnemer } from '../model/programma.js';
import type { Plaats } from './listPlaatsen.js';
import type { GelezenOvereenkomst } from './readOvereenkomst.js';
import type { GelezenTeam } from './readTeams.js';

/** A deelnemer as it is read on a day. Every answer about it comes from this, so that no two can differ. */
export interface GelezenDeelnemer extends Dagen, GelezenOvereenkomst, GelezenGeld {
  readonly deelnemer: Deelnemer;
  readonly teams: readonly GelezenTeam[];
  readonly plaatsen: readonly Plaats[];
}
