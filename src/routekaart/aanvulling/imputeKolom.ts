import { roundGetal } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import type { Gebied } from '../../kerncijfers/index.js';
import { f64, mean, median } from '../../rekenen/index.js';
import type { Criterium } from '../model/routekaart.js';
import { createBevinding } from '../teksten/codes.js';
import { groupOf } from './groupOf.js';

/** A column whose gaps were filled by the rule of the criterion. */
export interface Aangevuld {
  readonly waarden: Float64Array;
  /** 1 for every filled cell; absent when no cell was filled. */
  readonly aangevuld: Uint8Array | undefined;
  readonly bevindingen: readonly Bevinding[];
}

/** Fills the gaps of a column with the mean or median of the group, by the rule of the criterion. A group without values stays empty. */
export function imputeKolom(
  criterium: Criterium,
  waarden: Float64Array,
  gebieden: readonly Gebied[],
  pad: Pad,
): Aangevuld {
  const regel = criterium.ontbrekend;
  if (regel?.regel !== 'gemiddelde' && regel?.regel !== 'mediaan')
    return { waarden, aangevuld: undefined, bevindingen: [] };
  const { groep = 'alle' } = regel;
  const leden = new Map<string | undefined, number[]>();
  const gaten: { readonly i: number; readonly gebied: Gebied }[] = [];
  for (const [i, gebied] of gebieden.entries()) {
    const waarde = f64(waarden, i);
    if (Number.isNaN(waarde)) {
      gaten.push({ i, gebied });
      continue;
    }
    const sleutel = groupOf(gebied, groep);
    // Areas without a wijk or gemeente do not form a group.
    if (sleutel === undefined) continue;
    const lijst = leden.get(sleutel);
    if (lijst === undefined) leden.set(sleutel, [waarde]);
    else lijst.push(waarde);
  }
  if (gaten.length === 0) return { waarden, aangevuld: undefined, bevindingen: [] };
  const berekend = new Map<string | undefined, number>();
  const middle = (sleutel: string | undefined): number | undefined => {
    const bekend = berekend.get(sleutel);
    const lijst = leden.get(sleutel);
    if (bekend !== undefined || lijst === undefined) return bekend;
    // Sorted and rounded, so that the order of the rows and rounding noise cannot change the result.
    const rij = Float64Array.from(lijst).sort();
    const uit = roundGetal(regel.regel === 'mediaan' ? median(rij) : mean(rij));
    berekend.set(sleutel, uit);
    return uit;
  };
  const vol = waarden.slice();
  const aangevuld = new Uint8Array(waarden.length);
  const leeg: string[] = [];
  for (const { i, gebied } of gaten) {
    const waarde = middle(groupOf(gebied, groep));
    if (waarde === undefined) leeg.push(gebied.code);
    else {
      vol[i] = waarde;
      aangevuld[i] = 1;
    }
  }
  const bevindingen =
    leeg.length > 0
      ? [
          createBevinding('waarschuwing', 'routekaart.groep_zonder_cijfer', pad, {
            criterium: criterium.id,
            groep,
            buurten: leeg.sort(),
          }),
        ]
      : [];
  return { waarden: vol, aangevuld, bevindingen };
}
