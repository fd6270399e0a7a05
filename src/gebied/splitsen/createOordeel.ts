import type { Doelband } from '../samenstellen/doelband.js';
import { getStatus } from '../samenstellen/getStatus.js';
import type { Maat } from './maat.js';

/** How good areas are, the less the better: first how many people live outside the band, then size and shape. */
export interface Oordeel {
  readonly buiten: number;
  readonly kosten: number;
}

/** What shape counts beside size: at 0.5 an area may be a fifth off the target to be a twelfth more compact. */
const VORM = 0.5;

/** The sum of the squared distances of squares to their middle: the moment of inertia, which is least for what is round. */
const computeTraagheid = ({ aantal, x, y, kwadraat }: Maat): number => kwadraat - (x * x + y * y) / aantal;

/**
 * Judges areas by their inhabitants and their shape: the squared distance to the target, and the moment of inertia beside the mean of the
 * areas that the search begins with.
 *
 * @param begin - those areas
 */
export function createOordeel(begin: readonly Maat[], band: Doelband): (...gebieden: readonly Maat[]) => Oordeel {
  const gemiddeld = begin.reduce((som, maat) => som + computeTraagheid(maat), 0) / begin.length;
  // Where every area is one square, all are as round as can be.
  const schaal = Math.max(gemiddeld, 1);
  return (...gebieden) => {
    let [buiten, kosten] = [0, 0];
    for (const maat of gebieden) {
      const afstand = (maat.inwoners - band.doel) / band.doel;
      if (getStatus(maat.inwoners, band) !== 'goed') buiten += maat.inwoners;
      kosten += afstand * afstand + (VORM * computeTraagheid(maat)) / schaal;
    }
    return { buiten, kosten };
  };
}
