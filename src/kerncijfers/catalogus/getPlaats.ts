import { CATALOGUS } from './catalogus.js';
import { splitSleutel } from './splitSleutel.js';

const plaatsen: ReadonlyMap<string, number> = new Map(CATALOGUS.map(({ sleutel }, plaats) => [sleutel, plaats]));

/** The place of a figure in the order of a table: that of the catalogue. A figure that is not in it comes after these, at `eigen`. */
export function getPlaats(sleutel: string, eigen: number): number {
  return plaatsen.get(sleutel) ?? plaatsen.get(splitSleutel(sleutel).figuur) ?? CATALOGUS.length + eigen;
}
