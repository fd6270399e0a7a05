import { roundGetal } from '../../kern/huis.js';
import { f64 } from '../../rekenen/index.js';
import type { SelectieGebied } from '../model/invoer.js';
import { getCijfer } from './getCijfer.js';

/**
 * The distance from the middle for each gebied, averaged over the figures: see `Typischeis`. `NaN` marks a gebied that misses a
 * figure; it never leaves this room.
 */
export function rankTypisch(gebieden: readonly SelectieGebied[], cijfers: readonly string[]): Float64Array {
  const afstand = new Float64Array(gebieden.length);
  for (const cijfer of cijfers) {
    const waarden = gebieden.map((gebied) => roundGetal(getCijfer(gebied, cijfer) ?? Number.NaN));
    const gesorteerd = Float64Array.from(waarden.filter((waarde) => !Number.isNaN(waarde))).sort();
    const countBelow = (waarde: number, ookGelijk: boolean) => {
      let laag = 0;
      let hoog = gesorteerd.length;
      while (laag < hoog) {
        const midden = (laag + hoog) >> 1;
        const daar = f64(gesorteerd, midden);
        if (daar < waarde || (ookGelijk && daar === waarde)) laag = midden + 1;
        else hoog = midden;
      }
      return laag;
    };
    waarden.forEach((waarde, i) => {
      const rang = (countBelow(waarde, false) + countBelow(waarde, true)) / 2 / gesorteerd.length;
      afstand[i] = f64(afstand, i) + (Number.isNaN(waarde) ? Number.NaN : (2 * Math.abs(rang - 0.5)) / cijfers.length);
    });
  }
  return afstand;
}
