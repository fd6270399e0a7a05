import type { Beoordeling } from '../model/beoordeling.js';
import { getSleutel } from './getSleutel.js';

/** The last judgement of each assessor on each buurt, in each role. */
export function keepLast(rijen: readonly Beoordeling[]): Beoordeling[] {
  const laatste = new Map<string, Beoordeling>();
  for (const rij of rijen) {
    const sleutel = getSleutel(rij.buurt, rij.rol, rij.beoordelaar);
    const vorige = laatste.get(sleutel);
    if (vorige === undefined || rij.datum > vorige.datum) laatste.set(sleutel, rij);
  }
  return [...laatste.values()];
}
