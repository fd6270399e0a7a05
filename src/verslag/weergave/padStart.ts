import { countPlaatsen } from './countPlaatsen.js';

/** A text padded on the left with spaces. */
export function padStart(tekst: string, breedte: number): string {
  return ' '.repeat(Math.max(0, breedte - countPlaatsen(tekst))) + tekst;
}
