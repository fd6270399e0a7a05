import { isVerbonden } from '../samenstellen/isVerbonden.js';
import type { Deelgebied } from '../samenstellen/verdeling.js';
import { addMaat } from './addMaat.js';
import { isBeter } from './isBeter.js';
import { LEEG } from './maat.js';
import { maatOf } from './maatOf.js';
import { sumMaten } from './sumMaten.js';
import type { Vierkantverdeling } from './vierkantverdeling.js';

/** The directions of a cut, as steps in whole squares: every fifteen degrees or nearly so. */
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

/**
 * The two areas that one area, or two that touch, are best made into by a straight cut. Two instead of one are only better when fewer people
 * live outside the band, as more areas are always rounder. `undefined` when nothing is better than what they are.
 */
export function findSnede(
  { verdeling, maten, judge }: Vierkantverdeling,
  gebieden: readonly Deelgebied[],
): readonly (readonly number[])[] | undefined {
  const eenheden = gebieden.flatMap((gebied) => [...gebied.eenheden]).sort((a, b) => a - b);
  const samen = sumMaten(maten, eenheden);
  let beste = judge(...gebieden.map((gebied) => sumMaten(maten, gebied.eenheden)));
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
      if (!isBeter(oordeel, beste) || (gebieden.length === 1 && oordeel.buiten >= beste.buiten)) continue;
      const delen = [rij.slice(0, i + 1), rij.slice(i + 1)].map((deel) => deel.map(({ eenheid }) => eenheid));
      if (!delen.every((deel) => isVerbonden(verdeling.graaf, new Set(deel)))) continue;
      beste = oordeel;
      snede = delen;
    }
  }
  return snede;
}
