import { addMaat } from './addMaat.js';
import { LEEG, type Maat } from './maat.js';
import { maatOf } from './maatOf.js';

/** What some squares add up to. */
export function sumMaten(maten: readonly Maat[], eenheden: Iterable<number>): Maat {
  let som = LEEG;
  for (const eenheid of eenheden) som = addMaat(som, maatOf(maten, eenheid));
  return som;
}
