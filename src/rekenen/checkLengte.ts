import { refuse } from './teksten/codes.js';

/** Refuses two lists of different lengths. */
export function checkLengte(een: string, lengteEen: number, ander: string, lengteAnder: number): void {
  if (lengteEen !== lengteAnder) refuse('evaluatie.lengte_verschilt', { een, lengteEen, ander, lengteAnder }, [ander]);
}
