import { compareDatums } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';

/** The day from which a fact works: an earlier day than its own when it says so. */
export function findWerkdag(feit: Overeenkomstfeitgebeurtenis): Datum {
  const dag = findEigen(feit);
  return compareDatums(dag, feit.datum) < 0 ? dag : feit.datum;
}

function findEigen(feit: Overeenkomstfeitgebeurtenis): Datum {
  switch (feit.soort) {
    case 'beeindigd':
    case 'buurt_gestopt':
    case 'partij_uitgetreden':
      return feit.laatsteDag;
    case 'opgeschort':
    case 'hervat':
    case 'buurt_gepauzeerd':
    case 'buurt_hervat':
    case 'partij_toegetreden':
      return feit.vanaf;
    case 'buurt_vervangen':
      return feit.start;
    case 'addendum_vastgesteld':
      return feit.ingangsdatum;
    case 'opgezegd':
      return feit.per;
    default:
      return feit.datum;
  }
}
