import { f64 } from '../../rekenen/index.js';
import type { Meting } from '../interval/meting.js';
import type { Kerncijferkolom } from '../tabel/kerncijfertabel.js';

/**
 * A mean, share or distance of a buurt taken over by a part of it. Nobody measured it there: it may be as different as the buurten around
 * it are from each other, so its bounds are the lowest and the highest of these and the buurt itself. Without a figure of another buurt it
 * has no bounds.
 *
 * @param omgeving - rows of the buurten around it
 */
export function takeOver({ waarden, redenen }: Kerncijferkolom, waarde: number, omgeving: readonly number[]): Meting {
  let [onder, boven] = [waarde, waarde];
  let anderen = 0;
  for (const rij of omgeving) {
    if (redenen[rij] !== 0) continue;
    anderen += 1;
    onder = Math.min(onder, f64(waarden, rij));
    boven = Math.max(boven, f64(waarden, rij));
  }
  return anderen === 0 ? { waarde, geschat: true } : { waarde, onder, boven, geschat: true };
}
