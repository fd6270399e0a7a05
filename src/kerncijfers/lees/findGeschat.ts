import type { Leeskolom, Rij } from '../kop/leesplan.js';
import type { Kerncijferkolom } from '../tabel/kerncijfertabel.js';

/** The mark of each figure that someone estimated; nothing when the column has no such figure. A missing figure is not estimated. */
export function findGeschat(
  { isGeschat }: Leeskolom,
  rijen: readonly (Rij | undefined)[],
  redenen: Uint8Array,
): Pick<Kerncijferkolom, 'geschat'> {
  if (isGeschat === undefined) return {};
  const geschat = Uint8Array.from(rijen, (rij, i) => (rij !== undefined && redenen[i] === 0 && isGeschat(rij) ? 1 : 0));
  return geschat.includes(1) ? { geschat } : {};
}
