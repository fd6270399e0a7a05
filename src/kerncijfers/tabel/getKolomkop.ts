import type { Kolomkop } from './createKolom.js';
import type { Kerncijferkolom } from './kerncijfertabel.js';

/** The description of a column, without its cells. */
export function getKolomkop({
  waarden: _,
  redenen: __,
  onder: ___,
  boven: ____,
  geschat: _____,
  ...kop
}: Kerncijferkolom): Kolomkop {
  return kop;
}
