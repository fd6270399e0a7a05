import type { Kerncijferkolom } from './kerncijfertabel.js';

/** The description of a column, without its cells. */
export function getKolomkop({
  waarden: _,
  redenen: __,
  ...kop
}: Kerncijferkolom): Omit<Kerncijferkolom, 'waarden' | 'redenen'> {
  return kop;
}
