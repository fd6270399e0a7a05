import type { Boom } from '../model/boom.js';

/** Whether some level is by duels, in which one row meets the others. */
export function hasDuels(boom: Boom): boolean {
  return boom.knopen.some(({ aggregatie }) => aggregatie.methode === 'copeland');
}
