import { refuse } from '../../kern/index.js';

/** What differences between scores mean: other or not, the order, the distance, or the ratio. */
export type Meetniveau = 'nominaal' | 'ordinaal' | 'interval' | 'ratio';

/** Options of {@link computeKrippendorff}. */
export interface ComputeKrippendorffOptions {
  /** Default `ordinaal`. */
  readonly niveau?: Meetniveau;
}

/**
 * Krippendorff's alpha: how far assessors agree beyond chance. 1 is full agreement, 0 what chance would give, below 0 worse.
 * Units with fewer than two scores say nothing about agreement and do not count; assessors may have gaps.
 * Source: Krippendorff, Computing Krippendorff's alpha-reliability (2011).
 *
 * @param eenheden - per unit (a buurt) the scores that were given, in any order
 * @returns alpha, or `undefined` where it is not defined: no unit with two scores, or all scores equal
 * @throws DomeinFout `routekaart.waarde_oneindig` (a score that is no finite number), `routekaart.waarde_negatief` (`ratio` only)
 *
 * @example
 * ```ts
 * import { computeKrippendorff } from 'buurtaanpak/routekaart';
 *
 * computeKrippendorff([[1, 1], [2, 2], [5, 5]]); // => 1
 * computeKrippendorff([[1], [2]]); // => undefined
 * ```
 */
export function computeKrippendorff(
  eenheden: readonly (readonly number[])[],
  options: ComputeKrippendorffOptions = {},
): number | undefined {
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
  // Coincidences: every ordered pair within a unit, weighed such that a unit counts for its number of scores.
  const samen = waarden.map(() => new Float64Array(aantal));
  for (const scores of paarbaar) {
    scores.forEach((een, i) => {
      scores.forEach((ander, j) => {
        if (i === j) return;
        const rij = samen[plaats.get(een) as number] as Float64Array;
        const v = plaats.get(ander) as number;
        rij[v] = (rij[v] as number) + 1 / (scores.length - 1);
      });
    });
  }
  const telling = samen.map((rij) => rij.reduce((a, b) => a + b, 0));
  const totaal = telling.reduce((a, b) => a + b, 0);
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
        let tussen = -((telling[c] as number) + (telling[k] as number)) / 2;
        for (let g = c; g <= k; g++) tussen += telling[g] as number;
        return tussen ** 2;
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
