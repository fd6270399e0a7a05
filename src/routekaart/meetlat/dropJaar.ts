import { splitSleutel } from '../../kerncijfers/huis.js';

/** A key without its year: the figures of two years are the same figure. */
export function dropJaar(sleutel: string): unknown {
  const { jaar: _, ...rest } = splitSleutel(sleutel);
  return rest;
}
