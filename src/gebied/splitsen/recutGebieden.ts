import { createDeelgebied } from '../samenstellen/createDeelgebied.js';
import { getBuurgebieden } from '../samenstellen/getBuurgebieden.js';
import { getGebieden } from '../samenstellen/getGebieden.js';
import { findSnede } from './findSnede.js';
import type { Vierkantverdeling } from './vierkantverdeling.js';

/** Cuts every area by itself, and with each of its neighbours, anew where that is better. Whether anything changed. */
export function recutGebieden(deling: Vierkantverdeling): boolean {
  const { verdeling } = deling;
  let veranderd = false;
  for (const gebied of getGebieden(verdeling)) {
    // An earlier cut of this round may have replaced an area of the list.
    const [eerste] = gebied.eenheden;
    if (eerste === undefined || verdeling.van[eerste] !== gebied) continue;
    for (const buren of [[], ...getBuurgebieden(verdeling, gebied).map((buur) => [buur])]) {
      const snede = findSnede(deling, [gebied, ...buren]);
      if (snede === undefined) continue;
      for (const deel of snede) createDeelgebied(verdeling, deel);
      veranderd = true;
      break;
    }
  }
  return veranderd;
}
