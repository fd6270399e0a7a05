import { type Gebied, type Kerncijferkolom, REDENEN } from '../../kerncijfers/index.js';
import { getReden } from './getReden.js';
import { isGeschat } from './isGeschat.js';
import { isOvergenomen } from './isOvergenomen.js';
import type { Cijfergaten, Criteriumscores } from './scores.js';

/** An area of the document, in its place, and its row in the table. */
export interface Tabelplaats {
  readonly gebied: Gebied;
  readonly inTabel: number;
}

/** The places in a list for which a rule holds. */
function findPlaatsen(plaatsen: readonly Tabelplaats[], holds: (plaats: Tabelplaats) => boolean): number[] {
  return plaatsen.flatMap((plaats, rij) => (holds(plaats) ? [rij] : []));
}

function listGaten(cijfers: Kerncijferkolom, plaatsen: readonly Tabelplaats[]): Cijfergaten[] {
  const perReden = new Map<string, number[]>();
  for (const [rij, { inTabel }] of plaatsen.entries()) {
    const reden = getReden(cijfers, inTabel);
    if (reden === undefined) continue;
    const eerder = perReden.get(reden);
    if (eerder === undefined) perReden.set(reden, [rij]);
    else eerder.push(rij);
  }
  return REDENEN.flatMap((reden) => {
    const rijen = perReden.get(reden);
    return rijen === undefined ? [] : [{ reden, rijen }];
  });
}

/**
 * What the table tells of the figures of a criterion besides their values, by place in the document: estimated, taken over, or why missing.
 * A list that would be empty is left out.
 *
 * @param plaatsen - the areas in the order of the document
 */
export function listKenmerken(
  cijfers: Kerncijferkolom | undefined,
  plaatsen: readonly Tabelplaats[],
): Pick<Criteriumscores, 'geschat' | 'overgenomen' | 'ontbreekt'> {
  if (cijfers === undefined) return {};
  const find = (is: typeof isGeschat) =>
    cijfers.geschat === undefined ? [] : findPlaatsen(plaatsen, ({ gebied, inTabel }) => is(cijfers, gebied, inTabel));
  const geschat = find(isGeschat);
  const overgenomen = find(isOvergenomen);
  const ontbreekt = listGaten(cijfers, plaatsen);
  return {
    ...(geschat.length === 0 ? {} : { geschat }),
    ...(overgenomen.length === 0 ? {} : { overgenomen }),
    ...(ontbreekt.length === 0 ? {} : { ontbreekt }),
  };
}
