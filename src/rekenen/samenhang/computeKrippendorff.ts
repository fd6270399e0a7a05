import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { refuse } from '../codes.js';

/** The level of measurement of scores: nominal, ordinal, interval or ratio. */
export type Meetniveau = 'nominaal' | 'ordinaal' | 'interval' | 'ratio';

/** Options of {@link computeKrippendorff}. */
export interface ComputeKrippendorffOptions {
  /** Default `ordinaal`. */
  readonly niveau?: Meetniveau;
}

const OptionsSchema = z.looseObject({ niveau: z.enum(['nominaal', 'ordinaal', 'interval', 'ratio']).optional() });
/** The maximum number of different values. More is not a scale for judgements, and the work grows with their square. */
const MEESTE_WAARDEN = 1000;

/**
 * Krippendorff's alpha: the agreement of assessors beyond chance. 1 is full agreement, 0 is agreement by chance, below 0 is worse than
 * chance. Units with fewer than two scores do not count; assessors may have gaps. Source: Krippendorff, Computing Krippendorff's
 * alpha-reliability (2011).
 *
 * @param eenheden - per unit (a buurt) the scores that were given, in any order
 * @returns alpha, or `undefined` where it is not defined: no unit with two scores, or all scores equal
 * @throws DomeinFout `routekaart.waarde_oneindig` (a score that is no finite number), `routekaart.waarde_negatief` (`ratio` only),
 *   `routekaart.te_veel_waarden` (more than 1000 different scores: the work grows with the square of their number),
 *   `kern.document_ongeldig` (no lists of numbers)
 *
 * @example
 * ```ts
 * import { computeKrippendorff } from 'buurtaanpak/rekenen';
 *
 * computeKrippendorff([[1, 1], [2, 2], [5, 5]]); // => 1
 * computeKrippendorff([[1], [2]]); // => undefined
 * ```
 */
export function computeKrippendorff(
  eenheden: readonly (readonly number[])[],
  options: ComputeKrippendorffOptions = {},
): number | undefined {
  parseSchema(OptionsSchema, options, 'options');
  const lijsten = parseSchema(z.array(z.array(z.unknown())), eenheden, 'eenheden');
  if (lijsten.flat().some((score) => typeof score !== 'number'))
    parseSchema(z.array(z.array(z.number())), eenheden, 'eenheden');
  const { niveau = 'ordinaal' } = options;
  eenheden.forEach((scores, u) => {
    scores.forEach((score, i) => {
      if (!Number.isFinite(score)) refuse('routekaart.waarde_oneindig', { waarde: String(score) }, [u, i]);
      if (niveau === 'ratio' && score < 0)
        refuse('routekaart.waarde_negatief', { waarde: score, methode: 'ratio' }, [u, i]);
    });
  });
  const paarbaar = eenheden.filter((scores) => scores.length >= 2);
  const waarden = [...new Set(paarbaar.flat())].sort((a, b) => a - b);
  const plaats = new Map(waarden.map((waarde, v) => [waarde, v]));
  const aantal = waarden.length;
  if (aantal < 2) return undefined;
  if (aantal > MEESTE_WAARDEN) refuse('routekaart.te_veel_waarden', { aantal, hoogstens: MEESTE_WAARDEN });
  // Coincidences: every ordered pair within a unit, weighed such that a unit counts for its number of scores.
  const samen = waarden.map(() => new Float64Array(aantal));
  for (const scores of paarbaar) {
    const per = new Map<number, number>();
    for (const score of scores) per.set(plaats.get(score) as number, (per.get(plaats.get(score) as number) ?? 0) + 1);
    for (const [c, keerC] of per) {
      const rij = samen[c] as Float64Array;
      for (const [k, keerK] of per)
        rij[k] = (rij[k] as number) + (keerC * (c === k ? keerK - 1 : keerK)) / (scores.length - 1);
    }
  }
  const telling = samen.map((rij) => rij.reduce((a, b) => a + b, 0));
  const totaal = telling.reduce((a, b) => a + b, 0);
  // How many scores are below each value, so that the number between two needs no counting again.
  const onder = new Float64Array(aantal + 1);
  telling.forEach((keer, v) => {
    onder[v + 1] = (onder[v] as number) + keer;
  });
  // Of two values that differ, the lower one first.
  const difference = (c: number, k: number): number => {
    const [x, y] = [waarden[c] as number, waarden[k] as number];
    switch (niveau) {
      case 'nominaal':
        return 1;
      case 'interval':
        return (x - y) ** 2;
      case 'ratio':
        return ((x - y) / (x + y)) ** 2;
      default: {
        // The number of scores between the two, the halves of the ends included.
        const ends = ((telling[c] as number) + (telling[k] as number)) / 2;
        return ((onder[k + 1] as number) - (onder[c] as number) - ends) ** 2;
      }
    }
  };
  let gezien = 0;
  let verwacht = 0;
  for (let c = 0; c < aantal; c++) {
    for (let k = c + 1; k < aantal; k++) {
      const d = difference(c, k);
      gezien += ((samen[c] as Float64Array)[k] as number) * d;
      verwacht += (telling[c] as number) * (telling[k] as number) * d;
    }
  }
  return 1 - ((totaal - 1) * gezien) / verwacht;
}
