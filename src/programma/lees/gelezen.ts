import type { Overeenkomststand, Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Deelnemer } from '../model/programma.js';
import type { Geldstand } from '../model/programmastand.js';
import type { Dagen } from './dagen.js';
import type { Teksten } from './findTeksten.js';
import type { Plaats } from './listPlaatsen.js';
import type { GelezenTeam } from './readTeams.js';

/** A deelnemer as it is read on a day. Every answer about it comes from this, so that no two can differ. */
export interface GelezenDeelnemer extends Dagen {
  readonly deelnemer: Deelnemer;
  readonly teams: readonly GelezenTeam[];
  /** The stand of its agreement. */
  readonly stand: Overeenkomststand;
  readonly teksten: Teksten;
  /** The text that counts. Absent: none is known. */
  readonly tekst?: Samenwerkingsovereenkomst | undefined;
  readonly plaatsen: readonly Plaats[];
  readonly geld: Geldstand;
}
