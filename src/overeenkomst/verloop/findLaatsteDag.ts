import type { Datum } from '../../kern/index.js';
import { listVersies } from './listVersies.js';
import type { Opbouw } from './opbouw.js';

/** The last day of the agreement: of its term, or of an early end or else a notice when that is earlier. */
export function findLaatsteDag(opbouw: Opbouw): Datum | undefined {
  const tot = listVersies(opbouw).at(-1)?.document.looptijd.tot;
  const eerder = opbouw.einde?.waarde.laatsteDag ?? opbouw.opzegging?.waarde.per;
  return tot !== undefined && eerder !== undefined && eerder < tot ? eerder : tot;
}
