import { roundGetal } from '../../kern/huis.js';
import { f64 } from '../../rekenen/index.js';
import type { SelectieGebied } from '../model/invoer.js';
import type { Waar } from '../model/quotum.js';
import { getCijfer } from './getCijfer.js';
import { getWijkVanCode } from './getWijkVanCode.js';
import { isLager } from './isLager.js';
import { rankTypisch } from './rankTypisch.js';

const GEEN: readonly never[] = [];

/** Tells whether the gebied at a position lies in the area of a quotum. */
export function createWaarToets(
  waar: Waar | undefined,
  gebieden: readonly SelectieGebied[],
): (index: number) => boolean {
  if (waar === undefined) return () => true;
  const plaatsen = waar.gebieden && new Set(waar.gebieden);
  const afstand = waar.typisch && rankTypisch(gebieden, waar.typisch.cijfers);
  const hoogstens = roundGetal(waar.typisch?.hoogstens ?? 0);
  const { kenmerken: met = GEEN, zonderKenmerken: zonder = GEEN, cijfers = GEEN } = waar;
  return (index) => {
    const gebied = gebieden[index] as SelectieGebied;
    if (plaatsen !== undefined && !plaatsen.has(gebied.code)) {
      const wijk = gebied.wijk ?? getWijkVanCode(gebied.code);
      if (wijk === undefined || !plaatsen.has(wijk)) return false;
    }
    const kenmerken = gebied.kenmerken ?? GEEN;
    for (const kenmerk of met) if (!kenmerken.includes(kenmerk)) return false;
    for (const kenmerk of zonder) if (kenmerken.includes(kenmerk)) return false;
    for (const eis of cijfers) {
      const waarde = getCijfer(gebied, eis.cijfer);
      if (waarde === undefined) return false;
      if (eis.minimaal !== undefined && isLager(waarde, eis.minimaal)) return false;
      if (eis.maximaal !== undefined && isLager(eis.maximaal, waarde)) return false;
    }
    // A missing figure makes the distance NaN, and a comparison with NaN is false.
    return afstand === undefined || roundGetal(f64(afstand, index)) <= hoogstens;
  };
}
