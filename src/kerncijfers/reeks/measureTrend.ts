import { roundGetal, sumGetallen } from '../../kern/huis.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Reden } from '../tabel/kerncijfertabel.js';
import type { Reekscijfer, Reeksmaat } from './reeks.js';

/** Through two figures goes a line that says nothing of the next. */
const MINSTE_AANTAL = 3;

/**
 * The slope a year of the least-squares line through figures that can be compared. Years are counted from the first and figures from the
 * first figure on, so that equal figures have slope 0 exactly.
 */
export function measureTrend(cijfers: readonly Reekscijfer[], reden: Reden): Reeksmaat {
  const [eerste] = cijfers;
  const laatste = cijfers.at(-1);
  if (eerste === undefined || laatste === undefined || cijfers.length < MINSTE_AANTAL) return { reden };
  const aantal = cijfers.length;
  const x = cijfers.map(({ jaar }) => jaar - eerste.jaar);
  const som = sumGetallen(x);
  const kwadraten = sumGetallen(x.map((jaren) => jaren * jaren));
  const samen = sumGetallen(
    zipRijen(x, cijfers).map(([jaren, { waarde }]) => (aantal * jaren - som) * (waarde - eerste.waarde)),
  );
  const waarde = roundGetal(samen / (aantal * kwadraten - som * som));
  return Number.isFinite(waarde)
    ? { waarde, eerste: eerste.jaar, laatste: laatste.jaar }
    : { reden: 'niet_van_toepassing' };
}
