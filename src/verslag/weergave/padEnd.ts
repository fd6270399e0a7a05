import { countPlaatsen } from './countPlaatsen.js';

/** A text padded on the right with spaces. */
export function padEnd(tekst: string, breedte: number): string {
  return tekst + ' '.repeat(Math.max(0, breedte - countPlaatsen(tekst)));
}
