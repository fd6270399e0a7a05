import type { Maat } from './maat.js';

/** Two groups of squares together; with `keer` -1 the first without the second. */
export function addMaat(een: Maat, ander: Maat, keer: 1 | -1 = 1): Maat {
  return {
    aantal: een.aantal + keer * ander.aantal,
    inwoners: een.inwoners + keer * ander.inwoners,
    x: een.x + keer * ander.x,
    y: een.y + keer * ander.y,
    kwadraat: een.kwadraat + keer * ander.kwadraat,
  };
}
