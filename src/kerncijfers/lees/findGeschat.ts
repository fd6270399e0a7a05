import type { Leeskolom, Rij } from '../kop/leesplan.js';
import type { Kerncijferkolom } from '../tabel/kerncijfertabel.js';

/** The mark of each figure that someone estimated; nothing when the column has no such figure. A missing figure is not estimated. */
export function findGeschat(
  { isGeschat }: Leeskolom,
  rijen: readonly Rij[],
  nummers: readonly number[],
  redenen: Uint8Array,
): Pick<Kerncijferkolom, 'geschat'> {
  if (isGeschat === undefined) return {};
  const geschat = Uint8Array.from(nummers, (nummer, i) => {
    const rij = rijen[nummer];
    return rij !== undefined && redenen[i] === 0 && isGeschat(rij) ? 1 : 0;
  });
  return geschat.includes(1) ? { geschat } : {};
}
