import { createDeelgebied } from '../samenstellen/createDeelgebied.js';
import { getBuurgebieden } from '../samenstellen/getBuurgebieden.js';
import { getGebieden } from '../samenstellen/getGebieden.js';
import { isVerbonden } from '../samenstellen/isVerbonden.js';
import type { Deelgebied } from '../samenstellen/verdeling.js';
import { addMaat } from './addMaat.js';
import { isBeter } from './isBeter.js';
import { LEEG } from './maat.js';
import { maatOf } from './maatOf.js';
import { sumMaten } from './sumMaten.js';
import type { Vierkantverdeling } from './vierkantverdeling.js';

/** The directions in which a pair is cut, as steps in whole squares: every fifteen degrees or nearly so. */
const RICHTINGEN = [
  [1, 0],
  [3, 1],
  [2, 1],
  [1, 1],
  [1, 2],
  [1, 3],
  [0, 1],
  [-1, 3],
  [-1, 2],
  [-1, 1],
  [-2, 1],
  [-3, 1],
] as const;

/** The best straight cut of two areas together; undefined when none is better than what they are. */
function findSnede({ verdeling, maten, judge }: Vierkantverdeling, een: Deelgebied, ander: Deelgebied) {
  const eenheden = [...een.eenheden, ...ander.eenheden].sort((a, b) => a - b);
  const samen = sumMaten(maten, eenheden);
  let beste = judge(sumMaten(maten, een.eenheden), sumMaten(maten, ander.eenheden));
  let snede: readonly (readonly number[])[] | undefined;
  for (const [dx, dy] of RICHTINGEN) {
    // Equal places stay in the order of the numbers.
    const rij = eenheden
      .map((eenheid) => ({ eenheid, maat: maatOf(maten, eenheid) }))
      .sort((a, b) => (a.maat.x - b.maat.x) * dx + (a.maat.y - b.maat.y) * dy);
    let voor = LEEG;
    for (const [i, { maat }] of rij.slice(0, -1).entries()) {
      voor = addMaat(voor, maat);
      const oordeel = judge(voor, addMaat(samen, voor, -1));
      if (!isBeter(oordeel, beste)) continue;
      const delen = [rij.slice(0, i + 1), rij.slice(i + 1)].map((deel) => deel.map(({ eenheid }) => eenheid));
      if (!delen.every((deel) => isVerbonden(verdeling.graaf, new Set(deel)))) continue;
      beste = oordeel;
      snede = delen;
    }
  }
  return snede;
}

/** Cuts every pair of neighbouring areas anew by a straight line, where that is better. Whether anything changed. */
export function recutParen(deling: Vierkantverdeling): boolean {
  const { verdeling } = deling;
  let veranderd = false;
  for (const gebied of getGebieden(verdeling)) {
    // An earlier cut of this round may have replaced an area of the list.
    const [eerste] = gebied.eenheden;
    if (eerste === undefined || verdeling.van[eerste] !== gebied) continue;
    for (const buur of getBuurgebieden(verdeling, gebied)) {
      const snede = findSnede(deling, gebied, buur);
      if (snede === undefined) continue;
      for (const deel of snede) createDeelgebied(verdeling, deel);
      veranderd = true;
      break;
    }
  }
  return veranderd;
}
