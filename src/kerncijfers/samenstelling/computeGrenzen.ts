import { roundGetal, sumGetallen } from '../../kern/huis.js';

/** A part of a weighted mean: the bounds of its figure and of its weight. */
export interface Weegdeel {
  readonly onder: number;
  readonly boven: number;
  /** Zero or more. */
  readonly minGewicht: number;
  readonly maxGewicht: number;
}

/** The largest mean of figures `waarde`, each weight anywhere between its bounds. At least one weight can be above 0. */
function maximize(delen: readonly { readonly waarde: number; readonly min: number; readonly max: number }[]): number {
  const opWaarde = [...delen].sort((a, b) => b.waarde - a.waarde);
  let som = sumGetallen(opWaarde.map(({ waarde, min }) => waarde * min));
  let gewicht = sumGetallen(opWaarde.map(({ min }) => min));
  let vol = 0;
  // A part above the mean of the others pulls it up by its full weight; every further one is lower.
  for (const { waarde, min, max } of opWaarde) {
    if (gewicht > 0 && waarde * gewicht <= som) break;
    som += waarde * (max - min);
    gewicht += max - min;
    vol += 1;
  }
  const gekozen = opWaarde.map(({ waarde, min, max }, i) => ({ waarde, gewicht: i < vol ? max : min }));
  // Summed again, so that the rounding errors of the search do not stay.
  const totaal = sumGetallen(gekozen.map((deel) => deel.gewicht));
  return roundGetal(sumGetallen(gekozen.map((deel) => deel.waarde * deel.gewicht)) / totaal);
}

/**
 * The lowest and the highest weighted mean, when each figure and each weight lies anywhere between its bounds. The mean rises with every
 * figure, so the highest has every figure at its upper bound. In each weight it only rises or only falls, so every weight stands at a bound:
 * at the upper one for the highest figures, at the lower one for the others. The search over that border is exact and takes `O(n log n)`.
 * The bounds keep 12 significant digits, as the mean does.
 *
 * @param delen - the parts; at least one has a `maxGewicht` above 0
 */
export function computeGrenzen(delen: readonly Weegdeel[]): { readonly onder: number; readonly boven: number } {
  const som = (teken: 1 | -1) =>
    maximize(
      delen.map(({ onder, boven, minGewicht: min, maxGewicht: max }) => ({
        waarde: teken === 1 ? boven : -onder,
        min,
        max,
      })),
    );
  // Not -0.
  return { onder: 0 - som(-1), boven: som(1) };
}
