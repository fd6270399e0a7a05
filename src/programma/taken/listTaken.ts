import type { GelezenDeelnemer } from '../lees/gelezen.js';
import { TAAKSOORTEN, type Taak } from '../model/taak.js';
import { listEvaluaties } from './listEvaluaties.js';
import { listGeldtaken } from './listGeldtaken.js';
import { listRaadstaken } from './listRaadstaken.js';
import { listSignaaltaken } from './listSignaaltaken.js';
import { listTeamtaken } from './listTeamtaken.js';
import { listVerplichtingen } from './listVerplichtingen.js';

/** Behind every day. */
const GEEN_DAG = '9999-99-99';

const rank = ({ uiterlijk, van, soort, id }: Taak) =>
  [uiterlijk ?? GEEN_DAG, van ?? GEEN_DAG, TAAKSOORTEN.indexOf(soort), id].join(' ');

/** The tasks of a deelnemer: by `uiterlijk`, in it by `van`, kind and id; those without a day last. */
export function listTaken(gelezen: GelezenDeelnemer): Taak[] {
  return [
    ...listVerplichtingen(gelezen),
    ...listEvaluaties(gelezen),
    ...listRaadstaken(gelezen),
    ...listGeldtaken(gelezen),
    ...listTeamtaken(gelezen),
    ...listSignaaltaken(gelezen),
  ]
    .map((taak) => [rank(taak), taak] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, taak]) => taak);
}
