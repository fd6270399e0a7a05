import { roundGetal } from '../../kern/huis.js';
import type { Reden } from '../tabel/kerncijfertabel.js';
import type { Reekscijfer, Reeksmaat } from './reeks.js';

const toProcent = (van: number, naar: number): number => roundGetal((100 * (naar - van)) / van);

/** From the highest first figure to the lowest last one, and the other way round. */
function measureGrenzen(eerste: Reekscijfer, laatste: Reekscijfer) {
  if (eerste.onder === undefined || eerste.boven === undefined || eerste.onder <= 0) return {};
  if (laatste.onder === undefined || laatste.boven === undefined) return {};
  const onder = toProcent(eerste.boven, laatste.onder);
  const boven = toProcent(eerste.onder, laatste.boven);
  return Number.isFinite(onder) && Number.isFinite(boven) ? { onder, boven } : {};
}

/** The change in percent from the first to the last of figures that can be compared. It does not apply where the first is 0 or less. */
export function measureGroei(cijfers: readonly Reekscijfer[], reden: Reden): Reeksmaat {
  const [eerste] = cijfers;
  const laatste = cijfers.at(-1);
  if (eerste === undefined || laatste === undefined || laatste === eerste) return { reden };
  const waarde = eerste.waarde > 0 ? toProcent(eerste.waarde, laatste.waarde) : Number.NaN;
  if (!Number.isFinite(waarde)) return { reden: 'niet_van_toepassing' };
  return { waarde, eerste: eerste.jaar, laatste: laatste.jaar, ...measureGrenzen(eerste, laatste) };
}
