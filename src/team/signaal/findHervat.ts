import type { Datum } from '../../kern/index.js';
import type { Teamstand } from '../verloop/teamstand.js';

/**
 * The day on which the team went on after its last pause of at least a night. On each day of a pause the signals that ask for work are
 * silent, so they count from here.
 */
export function findHervat({ pauzes }: Teamstand): Datum | undefined {
  return pauzes.filter(({ van, tot }) => tot !== undefined && van < tot).at(-1)?.tot;
}
