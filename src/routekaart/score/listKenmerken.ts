import { type Kerncijferkolom, REDENEN } from '../../kerncijfers/index.js';
import { getReden } from './getReden.js';
import { isGeschat } from './isGeschat.js';
import { isOvergenomen } from './isOvergenomen.js';
import type { Cijfergaten, Criteriumscores } from './scores.js';

/** The places in a list for which a rule holds. */
function findPlaatsen(rijen: readonly number[], holds: (rij: number) => boolean): number[] {
  return rijen.flatMap((rij, plaats) => (holds(rij) ? [plaats] : []));
}

function listGaten(cijfers: Kerncijferkolom, rijen: readonly number[]): Cijfergaten[] {
  const perReden = new Map<string, number[]>();
  for (const [plaats, rij] of rijen.entries()) {
    const reden = getReden(cijfers, rij);
    if (reden === undefined) continue;
    const eerder = perReden.get(reden);
    if (eerder === undefined) perReden.set(reden, [plaats]);
    else eerder.push(plaats);
  }
  return REDENEN.flatMap((reden) => {
    const gaten = perReden.get(reden);
    return gaten === undefined ? [] : [{ reden, rijen: gaten }];
  });
}

/**
 * What the table tells of the figures of a criterion besides their values, by place in the document: estimated, taken over, or why missing.
 * A list that would be empty is left out.
 *
 * @param rijen - the row in the table of each place in the document
 */
export function listKenmerken(
  cijfers: Kerncijferkolom | undefined,
  rijen: readonly number[],
): Pick<Criteriumscores, 'geschat' | 'overgenomen' | 'ontbreekt'> {
  if (cijfers === undefined) return {};
  const geschat = cijfers.geschat === undefined ? [] : findPlaatsen(rijen, (rij) => isGeschat(cijfers, rij));
  const overgenomen =
    cijfers.nauwkeurigheid?.soort === 'overgenomen' ? findPlaatsen(rijen, (rij) => isOvergenomen(cijfers, rij)) : [];
  const ontbreekt = listGaten(cijfers, rijen);
  return {
    ...(geschat.length === 0 ? {} : { geschat }),
    ...(overgenomen.length === 0 ? {} : { overgenomen }),
    ...(ontbreekt.length === 0 ? {} : { ontbreekt }),
  };
}
