import type { SelectieGebied } from '../model/invoer.js';
import type { Waar } from '../model/quotum.js';
import { getWijkVanCode } from './getWijkVanCode.js';
import { rankTypisch } from './rankTypisch.js';

const GEEN: readonly never[] = [];

/** Tells of the gebied at a position whether it lies where a quotum looks. */
export function createWaarToets(
  waar: Waar | undefined,
  gebieden: readonly SelectieGebied[],
): (index: number) => boolean {
  if (waar === undefined) return () => true;
  const plaatsen = waar.gebieden && new Set(waar.gebieden);
  const afstand = waar.typisch && rankTypisch(gebieden, waar.typisch.cijfers);
  const { kenmerken: met = GEEN, zonderKenmerken: zonder = GEEN, cijfers = GEEN } = waar;
  return (index) => {
    const gebied = gebieden[index] as SelectieGebied;
    if (plaatsen !== undefined && !plaatsen.has(gebied.code)) {
      const wijk = gebied.wijk ?? getWijkVanCode(gebied.code);
      if (wijk === undefined || !plaatsen.has(wijk)) return false;
    }
    const kenmerken = gebied.kenmerken ?? GEEN;
    for (let i = 0; i < met.length; i++) if (!kenmerken.includes(met[i] as string)) return false;
    for (let i = 0; i < zonder.length; i++) if (kenmerken.includes(zonder[i] as string)) return false;
    for (const eis of cijfers) {
      const waarde = gebied.cijfers?.[eis.cijfer];
      if (waarde === undefined || waarde === null) return false;
      if (eis.minimaal !== undefined && waarde < eis.minimaal) return false;
      if (eis.maximaal !== undefined && waarde > eis.maximaal) return false;
    }
    // A missing figure makes the distance NaN, which is not at most anything.
    return afstand === undefined || (afstand[index] as number) <= (waar.typisch?.hoogstens as number);
  };
}
