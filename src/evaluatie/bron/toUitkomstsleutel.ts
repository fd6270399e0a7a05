import { splitSleutel } from '../../kerncijfers/huis.js';

/**
 * The key of an outcome: that of the column without its year, so that the same figure of two years is one outcome. The year stands in the
 * rows (`over`).
 */
export function toUitkomstsleutel(sleutel: string): string {
  const { jaar } = splitSleutel(sleutel);
  return jaar === undefined ? sleutel : sleutel.slice(0, -`:${jaar}`.length);
}
