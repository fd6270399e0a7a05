import { compareDatums, intersectPeriodes } from '../../kern/huis.js';
import type { Periode } from '../../kern/index.js';
import type { Financieringsperiode } from '../model/financieringsplan.js';

/** Days that lie in two periods. */
export interface Overlap extends Periode {
  readonly programmajaren: readonly [number, number];
}

/** The days that lie in two periods, earliest first. */
export function findOverlappen(perioden: readonly Financieringsperiode[]): Overlap[] {
  const volgorde = perioden
    .map(({ programmajaar, periode }) => ({ programmajaar, periode }))
    .sort((a, b) => compareDatums(a.periode.van, b.periode.van));
  const overlappen: Overlap[] = [];
  let lopend: typeof volgorde = [];
  for (const later of volgorde) {
    lopend = lopend.filter(({ periode }) => periode.tot >= later.periode.van);
    for (const eerder of lopend) {
      // Both contain at least the first day of the later one.
      const samen = intersectPeriodes(eerder.periode, later.periode) as Periode;
      overlappen.push({ ...samen, programmajaren: [eerder.programmajaar, later.programmajaar] });
    }
    lopend.push(later);
  }
  return overlappen;
}
