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

/** By the code of a wijk or gemeente, or the empty text for all areas: the figure that fills a gap there. */
export type Aanvulcijfers = ReadonlyMap<string, number>;

/** The figures that fill gaps: the mean or median of each group of a reference set, by the rule of the criterion. */
export function listAanvulcijfers(
  { ontbrekend: regel }: Criterium,
  waarden: Float64Array,
  gebieden: readonly Gebied[],
): Aanvulcijfers {
  if (regel?.regel !== 'gemiddelde' && regel?.regel !== 'mediaan') return new Map();
  const leden = new Map<string, number[]>();
  for (const [i, gebied] of gebieden.entries()) {
    const waarde = f64(waarden, i);
    const sleutel = groupOf(gebied, regel.groep ?? 'alle');
    // Areas without a wijk or gemeente do not form a group.
    if (Number.isNaN(waarde) || sleutel === undefined) continue;
    const lijst = leden.get(sleutel);
    if (lijst === undefined) leden.set(sleutel, [waarde]);
    else lijst.push(waarde);
  }
  return new Map(
    [...leden].map(([sleutel, lijst]) => {
      // Sorted and rounded, so that the order of the rows and rounding noise cannot change the result.
      const rij = Float64Array.from(lijst).sort();
      return [sleutel, roundGetal(regel.regel === 'mediaan' ? median(rij) : mean(rij))];
    }),
  );
}

/**
 * Fills the gaps of a column with the mean or median of the group, by the rule of the criterion. A group without values stays empty.
 *
 * @param cijfers - the figures of the reference set that fill the gaps; `undefined` for those of the column itself
 */
export function imputeKolom(
  criterium: Criterium,
  waarden: Float64Array,
  gebieden: readonly Gebied[],
  pad: Pad,
  cijfers?: Aanvulcijfers,
): Aangevuld {
  const regel = criterium.ontbrekend;
  const niets: Aangevuld = { waarden, aangevuld: undefined, bevindingen: [] };
  if (regel?.regel !== 'gemiddelde' && regel?.regel !== 'mediaan') return niets;
  if (!waarden.some((waarde) => Number.isNaN(waarde))) return niets;
  const { groep = 'alle' } = regel;
  const perGroep = cijfers ?? listAanvulcijfers(criterium, waarden, gebieden);
  const vol = waarden.slice();
  const aangevuld = new Uint8Array(waarden.length);
  const leeg: string[] = [];
  for (const [i, gebied] of gebieden.entries()) {
    if (!Number.isNaN(f64(waarden, i))) continue;
    const sleutel = groupOf(gebied, groep);
    const waarde = sleutel === undefined ? undefined : perGroep.get(sleutel);
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
