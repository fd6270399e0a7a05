import { computeGemiddelde } from '../../../rekenen/index.js';
import type { Cijferreeks } from './cijferreeks.js';

/** Nothing is left of a deviation that stays for ever: it would be a level. */
const HOOGSTE = 0.95;

/**
 * How much of a deviation is left a year later. Half the mean squared difference of figures k years apart is σ²(1 - ρ^k) when deviations
 * fade by ρ a year (the variogram; Diggle, Heagerty, Liang and Zeger 2002, Analysis of Longitudinal Data, section 5.2): so that of two years
 * over that of one is 1 + ρ, whatever the level of a buurt.
 *
 * @param reeksen - figures without what is common to a day
 * @returns 0 to 0.95, or `undefined` without figures one and two years apart
 */
export function estimateSamenhang(reeksen: readonly Cijferreeks[]): number | undefined {
  const half: [number[], number[]] = [[], []];
  for (const { cijfers } of reeksen) {
    for (const [i, een] of cijfers.entries()) {
      for (const ander of cijfers.slice(i + 1)) {
        const afstand = Math.round(ander.jaar - een.jaar);
        if (afstand === 1 || afstand === 2) half[afstand === 1 ? 0 : 1].push((ander.waarde - een.waarde) ** 2);
      }
    }
  }
  const [een, twee] = half;
  if (een.length === 0 || twee.length === 0) return undefined;
  const noemer = computeGemiddelde(een);
  return noemer === 0 ? undefined : Math.min(HOOGSTE, Math.max(0, computeGemiddelde(twee) / noemer - 1));
}
