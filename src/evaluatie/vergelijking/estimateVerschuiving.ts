import { computeGemiddelde, estimateHodgesLehmann } from '../../rekenen/index.js';
import type { Lid, Verandering } from './setmeting.js';

/** The extra change by Hodges and Lehmann over the sets; `undefined` when a set has more buurten of the programme than one. */
export function estimateVerschuiving(gemeten: readonly (readonly Lid<Verandering>[])[]): number | undefined {
  const verschillen: number[] = [];
  for (const leden of gemeten) {
    const changes = (label: number) => leden.filter((lid) => lid.label === label).map((lid) => lid.gemeten.waarde);
    const eigen = changes(1);
    if (eigen.length !== 1) return undefined;
    verschillen.push(computeGemiddelde(eigen) - computeGemiddelde(changes(0)));
  }
  return estimateHodgesLehmann(verschillen);
}
