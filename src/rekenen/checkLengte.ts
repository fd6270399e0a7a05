import { refuse } from './teksten/codes.js';

/** Refuses two lists that should have the same length and do not. */
export function checkLengte(een: string, lengteEen: number, ander: string, lengteAnder: number): void {
  if (lengteEen !== lengteAnder) refuse('evaluatie.lengte_verschilt', { een, lengteEen, ander, lengteAnder }, [ander]);
}
