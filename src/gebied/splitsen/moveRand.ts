import { createDeelgebied } from '../samenstellen/createDeelgebied.js';
import { gebiedOf } from '../samenstellen/gebiedOf.js';
import { isVerbonden } from '../samenstellen/isVerbonden.js';
import { isBeter } from './isBeter.js';
import { sumMaten } from './sumMaten.js';
import type { Vierkantverdeling } from './vierkantverdeling.js';

/** Moves single squares to an area beside them, where that is better and their own stays connected. Whether anything changed. */
export function moveRand({ verdeling, maten, judge }: Vierkantverdeling): boolean {
  const { graaf, van } = verdeling;
  let veranderd = false;
  for (const [eenheid, buren] of graaf.buren.entries()) {
    const eigen = gebiedOf(van, eenheid);
    if (eigen.eenheden.size === 1) continue;
    for (const gebied of new Set(buren.map((buur) => gebiedOf(van, buur)))) {
      if (gebied === eigen) continue;
      const over = new Set(eigen.eenheden);
      over.delete(eenheid);
      const erbij = new Set([...gebied.eenheden, eenheid]);
      const nu = judge(sumMaten(maten, eigen.eenheden), sumMaten(maten, gebied.eenheden));
      if (!isBeter(judge(sumMaten(maten, over), sumMaten(maten, erbij)), nu) || !isVerbonden(graaf, over)) continue;
      createDeelgebied(verdeling, over);
      createDeelgebied(verdeling, erbij);
      veranderd = true;
      break;
    }
  }
  return veranderd;
}
