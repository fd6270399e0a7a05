import type { Boom } from '../model/boom.js';

/** Whether some level uses duels (`copeland`), which compare every row with the others. */
export function hasDuels(boom: Boom): boolean {
  return boom.knopen.some(({ aggregatie }) => aggregatie.methode === 'copeland');
}
