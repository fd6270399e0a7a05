import { compareDatums } from '../../kern/huis.js';
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
      const eerste = compareDatums(eerder.periode.tot, later.periode.tot) < 0 ? eerder : later;
      const programmajaren = [eerder.programmajaar, later.programmajaar] as const;
      overlappen.push({ van: later.periode.van, tot: eerste.periode.tot, programmajaren });
    }
    lopend.push(later);
  }
  return overlappen;
}
