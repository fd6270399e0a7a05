import type { Datum } from '../../kern/index.js';
import type { Vorm } from '../feiten/vorm.js';

/** The days of knowing on which one of these facts came, changed or went, in their order. */
export function listDagen(vormen: readonly Vorm[]): Datum[] {
  const dagen = new Set<Datum>();
  for (const { bekendVan, vervallenOp } of vormen) {
    dagen.add(bekendVan);
    if (vervallenOp !== undefined) dagen.add(vervallenOp);
  }
  return [...dagen].sort();
}
