import type { Rij } from '../lees/rij.js';
import type { Vergelijking } from '../model/evaluatieplan.js';
import type { Groep } from './groep.js';

/** The groups of a comparison in order: first the group that the comparison asks for; without one by name. */
export function splitGroepen(rijen: readonly Rij[], { groep, tegenover }: Vergelijking): Groep[] {
  const namen =
    groep === undefined
      ? [...new Set(rijen.map(({ kenmerk }) => String(kenmerk)))].sort()
      : [groep, tegenover ?? 'overige buurten'];
  return namen
    .map((naam, i) => ({
      naam,
      rijen: rijen.filter(({ kenmerk }) =>
        groep === undefined ? String(kenmerk) === naam : (kenmerk === groep) === (i === 0),
      ),
    }))
    .filter((deel) => deel.rijen.length > 0);
}
