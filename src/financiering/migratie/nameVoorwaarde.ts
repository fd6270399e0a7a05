import type { Sleutel } from '../../kern/index.js';

/** The key that a condition of a plan of version 1 gets, by its place: none when the contribution has one condition only. */
export function nameVoorwaarde(plek: number, aantal: number): Sleutel | undefined {
  return aantal > 1 ? `voorwaarde-${plek + 1}` : undefined;
}
