import { checkGetallen } from '../checkGetallen.js';
import { checkKans } from '../checkKans.js';
import type { Schatting } from '../interval.js';
import { computeNormaalKwantiel } from '../kansrekening/computeNormaalKwantiel.js';
import { countRangsommen } from '../kansrekening/countRangsommen.js';
import { countTekenrangsommen } from '../kansrekening/countTekenrangsommen.js';
import { findGrens } from '../kansrekening/findGrens.js';
import { medianOfSorted } from '../kolom/statistiek.js';
import { f64 } from '../lees.js';
import { refuseTeGroot } from '../refuseTeGroot.js';

/** Options of {@link estimateHodgesLehmann}. */
export interface EstimateHodgesLehmannOptions {
  /** Between 0 and 1. Default: 0.95. */
  readonly betrouwbaarheid?: number;
}

/** Above these numbers the exact distribution takes long, and the normal one is as good. */
const EXACT_TOT = { paren: 2_500, verschillen: 200 };

/** The most differences that are kept and sorted. */
const MEESTE = 4_000_000;

function toSchatting(
  verschillen: Float64Array,
  grens: number,
  betrouwbaarheid: number,
  exact: boolean,
  spreiding: boolean,
): Schatting {
  verschillen.sort();
  const n = verschillen.length;
  const at = (i: number) => f64(verschillen, i);
  const waarde = medianOfSorted(verschillen);
  if (!spreiding) return { waarde, interval: { onbepaald: 'gelijke_waarden' } };
  const methode = exact ? 'hodges_lehmann' : 'hodges_lehmann_benaderd';
  const [onder, boven] = grens < 1 ? [null, null] : [at(grens - 1), at(n - grens)];
  return { waarde, interval: { onder, boven, betrouwbaarheid, methode } };
}

const varies = (getallen: readonly number[]) => getallen.some((getal) => getal !== getallen[0]);

/**
 * The shift between two groups by Hodges and Lehmann (1963): the median of all differences between a value of the one and a value of the
 * other. One odd buurt hardly changes it. The interval belongs to the rank sum test (Hollander and Wolfe 1999, section 4.3). It comes from
 * the exact distribution, or above 2,500 differences from the normal approximation (`hodges_lehmann_benaderd`). With ties the exact
 * interval, both ends included, is if anything too wide (Noether 1967). The cost grows with the number of differences, at most four
 * million.
 *
 * @param een - the values of the one group, at least one
 * @param ander - the values of the other; leave it out to estimate the middle of `een` itself (differences of pairs): the median of
 *   all means of two, with the interval of the signed rank test (section 3.3)
 * @returns the estimate; an end is `null` when this number of buurten cannot bound it, and there is no interval when all values are equal
 * @throws DomeinFout `evaluatie.getal_ongeldig`, `evaluatie.aantal_te_groot`, `evaluatie.te_weinig_waarden`, `evaluatie.kans_ongeldig`
 *
 * @example
 * ```ts
 * import { estimateHodgesLehmann } from 'buurtaanpak/rekenen';
 *
 * const { waarde, interval } = estimateHodgesLehmann([11, 12, 13, 14], [1, 2, 3, 4]);
 * waarde; // => 10
 * interval; // => { onder: 7, boven: 13, betrouwbaarheid: 0.95, methode: 'hodges_lehmann' }
 * ```
 */
export function estimateHodgesLehmann(
  een: readonly number[],
  ander?: readonly number[],
  options: EstimateHodgesLehmannOptions = {},
): Schatting {
  const { betrouwbaarheid = 0.95 } = options;
  checkKans('betrouwbaarheid', betrouwbaarheid);
  checkGetallen('een', een, 1);
  const staart = (1 - betrouwbaarheid) / 2;
  const benader = (gemiddelde: number, variantie: number) =>
    Math.floor(gemiddelde + 0.5 + computeNormaalKwantiel(staart) * Math.sqrt(variantie));
  const m = een.length;
  if (ander === undefined) {
    if ((m * (m + 1)) / 2 > MEESTE) refuseTeGroot('verschillen', (m * (m + 1)) / 2, MEESTE);
    const paren = new Float64Array((m * (m + 1)) / 2);
    let k = 0;
    const rij = Float64Array.from(een);
    for (const [i, a] of rij.entries()) for (const b of rij.subarray(i)) paren[k++] = (a + b) / 2;
    const exact = m <= EXACT_TOT.verschillen;
    const grens = exact
      ? findGrens(countTekenrangsommen(m), staart)
      : benader((m * (m + 1)) / 4, (m * (m + 1) * (2 * m + 1)) / 24);
    return toSchatting(paren, grens, betrouwbaarheid, exact, varies(een));
  }
  checkGetallen('ander', ander, 1);
  const n = ander.length;
  if (m * n > MEESTE) refuseTeGroot('verschillen', m * n, MEESTE);
  const verschillen = new Float64Array(m * n);
  let k = 0;
  for (const a of een) for (const b of ander) verschillen[k++] = a - b;
  const exact = m * n <= EXACT_TOT.paren;
  const grens = exact ? findGrens(countRangsommen(m, n), staart) : benader((m * n) / 2, (m * n * (m + n + 1)) / 12);
  return toSchatting(verschillen, grens, betrouwbaarheid, exact, varies([...een, ...ander]));
}
