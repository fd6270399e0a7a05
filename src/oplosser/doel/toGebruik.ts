import type { Teller } from '../boom/teller.js';
import type { Uitkomst } from './uitkomst.js';

/** What our own search used, and how its claims are checked. */
export function toGebruik({
  knopen,
  pivots,
  vertakt,
}: Teller): Pick<Uitkomst, 'knopen' | 'pivots' | 'vertakt' | 'controle' | 'extern'> {
  return { knopen, pivots, vertakt, controle: 'geheel', extern: false };
}
