import type { Datum } from '../../kern/index.js';
import { findLaatsteDag } from './findLaatsteDag.js';
import type { Opbouw } from './opbouw.js';
import type { Overeenkomststatus } from './overeenkomststand.js';

/** Whether the work had begun by a day: it was recorded, or all had signed and the first day of the term has come. */
function isBegonnen({ eerste, inWerkingOp, ondertekend }: Opbouw, dag: Datum): boolean {
  const eersteDag = eerste?.waarde.ingangsdatum;
  return inWerkingOp !== undefined || (ondertekend !== undefined && eersteDag !== undefined && eersteDag <= dag);
}

/** The status on a day, from the facts up to and including that day. */
export function findStatus(opbouw: Opbouw, dag: Datum): Overeenkomststatus {
  const { eerste, aangeboden, ondertekend, einde, opzegging, opschortingen, evaluaties } = opbouw;
  const laatsteDag = findLaatsteDag(opbouw);
  if (eerste === undefined || laatsteDag === undefined) return 'geen';
  const voorbij = dag > laatsteDag;
  if (voorbij && einde !== undefined) return evaluaties.some(({ eind }) => eind) ? 'geevalueerd' : 'beeindigd';
  const begonnen = isBegonnen(opbouw, dag);
  if (voorbij && (begonnen || ondertekend !== undefined || opzegging !== undefined)) return 'afgelopen';
  if (opzegging !== undefined) return 'opgezegd';
  if (opschortingen.some(({ van, tot }) => van <= dag && (tot === undefined || dag <= tot))) return 'opgeschort';
  if (begonnen) return 'lopend';
  if (ondertekend !== undefined) return 'ondertekend';
  return aangeboden || eerste.waarde.handtekeningen.length > 0 ? 'ter_ondertekening' : 'concept';
}
