import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { f64 } from '../lees.js';
import { refuse } from '../teksten/codes.js';

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

/** The place of a value in a row that is sorted from low to high and contains the value. */
function findPlaats(rij: Float64Array, waarde: number): number {
  let laag = 0;
  let hoog = rij.length - 1;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if (f64(rij, midden) < waarde) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}

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
  parseSchema(OptionsSchema, options, 'opties');
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
  const waarden = Float64Array.from(new Set(paarbaar.flat())).sort();
  const aantal = waarden.length;
  if (aantal < 2) return undefined;
  if (aantal > MEESTE_WAARDEN) refuse('routekaart.te_veel_waarden', { aantal, hoogstens: MEESTE_WAARDEN });
  // Coincidences: every ordered pair within a unit, weighted so that a unit counts for its number of scores.
  const samen = new Float64Array(aantal * aantal);
  for (const scores of paarbaar) {
    const per = new Map<number, number>();
    for (const score of scores) {
      const plaats = findPlaats(waarden, score);
      per.set(plaats, (per.get(plaats) ?? 0) + 1);
    }
    for (const [c, keerC] of per) {
      for (const [k, keerK] of per) {
        const cel = c * aantal + k;
        samen[cel] = f64(samen, cel) + (keerC * (c === k ? keerK - 1 : keerK)) / (scores.length - 1);
      }
    }
  }
  const telling = waarden.map((_, c) => samen.subarray(c * aantal, (c + 1) * aantal).reduce((a, b) => a + b, 0));
  const totaal = telling.reduce((a, b) => a + b, 0);
  // The number of scores below each value. The number between two values follows from it without counting again.
  const onder = new Float64Array(aantal + 1);
  telling.forEach((keer, v) => {
    onder[v + 1] = f64(onder, v) + keer;
  });
  // How much two different values count as a difference; the lower one comes first.
  const difference = (c: number, k: number): number => {
    const [x, y] = [f64(waarden, c), f64(waarden, k)];
    switch (niveau) {
      case 'nominaal':
        return 1;
      case 'interval':
        return (x - y) ** 2;
      case 'ratio':
        return ((x - y) / (x + y)) ** 2;
      default: {
        // The number of scores between the two values, plus half of the scores equal to one of them.
        const ends = (f64(telling, c) + f64(telling, k)) / 2;
        return (f64(onder, k + 1) - f64(onder, c) - ends) ** 2;
      }
    }
  };
  let gezien = 0;
  let verwacht = 0;
  for (let c = 0; c < aantal; c++) {
    for (let k = c + 1; k < aantal; k++) {
      const d = difference(c, k);
      gezien += f64(samen, c * aantal + k) * d;
      verwacht += f64(telling, c) * f64(telling, k) * d;
    }
  }
  return 1 - ((totaal - 1) * gezien) / verwacht;
}
