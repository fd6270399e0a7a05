import { sumGetallen } from '../../kern/huis.js';
import { createToeval } from '../../kern/index.js';
import { checkAantal } from '../checkAantal.js';
import { checkKans } from '../checkKans.js';
import type { Schatting } from '../interval.js';
import { computeNormaalKwantiel } from '../kansrekening/computeNormaalKwantiel.js';
import { computeNormaleKans } from '../kansrekening/computeNormaleKans.js';
import { computeGemiddelde } from '../kolom/computeGemiddelde.js';
import { f64 } from '../lees.js';
import { refuseTeGroot } from '../refuseTeGroot.js';
import { refuse } from '../teksten/codes.js';

/** Options of {@link estimateBca}. */
export interface EstimateBcaOptions {
  /** Between 0 and 1. Default: 0.95. */
  readonly betrouwbaarheid?: number;
  /**
   * How many samples are drawn. Default: 9,999, or 5 million divided by the number of units when that is less. The number of samples plus
   * the number of units, multiplied by the number of units, may be at most 20 million.
   */
  readonly steekproef?: number;
  /** The seed. Default: `'evaluatie'`. */
  readonly zaad?: number | string;
  /** The minimum size of a group. Smaller groups get no interval, because too few different samples exist. At least 2. Default: 4. */
  readonly minimum?: number;
}

/** The number of units drawn over all samples: by default, and at most. */
const LOTEN = 5_000_000;
const MEESTE_LOTEN = 20_000_000;

/** The estimate with the two numbers that correct its interval. */
export interface Bcaresultaat extends Schatting {
  /** The bias correction z0 and the acceleration a; `null` when there is no interval. */
  readonly correctie: { readonly z0: number; readonly a: number } | null;
  /** How many of the samples had no value (for instance a correlation of equal values) and were left out. */
  readonly vervallen: number;
}

/**
 * The acceleration, from the change of the statistic when one unit at a time is left out. With several groups these changes are added, each
 * divided by the size of its group (Davison and Hinkley 1997, Bootstrap Methods and their Application, section 5.3.2).
 */
function computeVersnelling<T>(
  groepen: readonly (readonly T[])[],
  statistiek: (groepen: readonly (readonly T[])[]) => number | undefined,
): number | undefined {
  let derde = 0;
  let tweede = 0;
  for (const [g, groep] of groepen.entries()) {
    const weg: number[] = [];
    for (let i = 0; i < groep.length; i++) {
      const waarde = statistiek(groepen.map((ander, h) => (h === g ? ander.filter((_, j) => j !== i) : ander)));
      if (waarde === undefined || !Number.isFinite(waarde)) return undefined;
      weg.push(waarde);
    }
    const midden = computeGemiddelde(weg);
    const n = groep.length;
    const invloed = weg.map((waarde) => (n - 1) * (midden - waarde));
    derde += sumGetallen(invloed.map((u) => u ** 3)) / n ** 3;
    tweede += sumGetallen(invloed.map((u) => u ** 2)) / n ** 2;
  }
  return tweede === 0 ? undefined : derde / (6 * tweede ** 1.5);
}

/**
 * The bias-corrected and accelerated bootstrap interval BCa of Efron (1987; Efron and Tibshirani 1993, An Introduction to the
 * Bootstrap, chapter 14) around any statistic. Every group is sampled by itself, with replacement; z0 counts half of the ties.
 * The quantile at share q of B samples lies at place q (B + 1), with a straight line between two.
 *
 * It is an approximation that tends to be too narrow for few buurten. With fewer than about ten in a group, take it as an indication.
 *
 * @param groepen - one or more groups of units of any kind (numbers, pairs)
 * @param statistiek - a pure function of the groups; `undefined` where it has no value
 * @returns the statistic and its interval. Instead of an interval the reason for its absence: a group is smaller than `minimum`, the
 *   statistic does not vary, or more than one in twenty samples has no value
 * @throws DomeinFout `evaluatie.te_weinig_groepen` (none), `evaluatie.statistiek_zonder_waarde` (on the groups themselves),
 *   `evaluatie.kans_ongeldig`, `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`, `kern.zaad_ongeldig`
 *
 * @example
 * ```ts
 * import { estimateBca } from 'buurtaanpak/rekenen';
 *
 * const gemiddelde = ([groep = []]: readonly (readonly number[])[]) => groep.reduce((a, b) => a + b, 0) / groep.length;
 * const { waarde, interval } = estimateBca([[3, 5, 6, 8, 13]], gemiddelde, { zaad: 1 });
 * waarde; // => 7
 * 'onder' in interval && interval.onder !== null && interval.onder > 3 && interval.onder < 6; // => true
 * ```
 */
export function estimateBca<T>(
  groepen: readonly (readonly T[])[],
  statistiek: (groepen: readonly (readonly T[])[]) => number | undefined,
  options: EstimateBcaOptions = {},
): Bcaresultaat {
  const eenheden = groepen.reduce((som, groep) => som + groep.length, 0);
  const { betrouwbaarheid = 0.95, zaad = 'evaluatie', minimum = 4 } = options;
  const { steekproef = Math.max(99, Math.min(9_999, Math.floor(LOTEN / (1 + eenheden)))) } = options;
  checkKans('betrouwbaarheid', betrouwbaarheid);
  checkAantal('steekproef', steekproef, 99);
  if ((steekproef + eenheden) * eenheden > MEESTE_LOTEN) {
    refuseTeGroot('steekproef', steekproef, Math.max(0, Math.floor(MEESTE_LOTEN / eenheden) - eenheden));
  }
  checkAantal('minimum', minimum, 2);
  if (groepen.length === 0) refuse('evaluatie.te_weinig_groepen', { aantal: 0 });
  const waarde = statistiek(groepen);
  if (waarde === undefined || !Number.isFinite(waarde)) refuse('evaluatie.statistiek_zonder_waarde', {});
  const none = (onbepaald: 'te_weinig_waarden' | 'te_weinig_spreiding', vervallen = 0): Bcaresultaat => ({
    waarde,
    interval: { onbepaald },
    correctie: null,
    vervallen,
  });
  if (groepen.some((groep) => groep.length < minimum)) return none('te_weinig_waarden');
  const a = computeVersnelling(groepen, statistiek);
  if (a === undefined) return none('te_weinig_spreiding');

  const toeval = createToeval(zaad);
  const waarden: number[] = [];
  for (let b = 0; b < steekproef; b++) {
    const trekking = groepen.map((groep) => groep.map(() => groep[toeval.nextBelow(groep.length)] as T));
    const getrokken = statistiek(trekking);
    if (getrokken !== undefined && Number.isFinite(getrokken)) waarden.push(getrokken);
  }
  const vervallen = steekproef - waarden.length;
  if (vervallen * 20 > steekproef) return none('te_weinig_spreiding', vervallen);
  waarden.sort((x, y) => x - y);
  const oplopend = Float64Array.from(waarden);
  const marge = Math.abs(waarde) * 1e-12;
  const onder = waarden.filter((w) => w < waarde - marge).length;
  const gelijk = waarden.filter((w) => Math.abs(w - waarde) <= marge).length;
  const aandeel = (onder + gelijk / 2) / waarden.length;
  if (aandeel <= 0 || aandeel >= 1) return none('te_weinig_spreiding', vervallen);
  const z0 = computeNormaalKwantiel(aandeel);
  const grens = (kans: number) => {
    const z = z0 + computeNormaalKwantiel(kans);
    // With a denominator of 0 or less the correction has no meaning. The end is then the most extreme sample.
    const noemer = 1 - a * z;
    const q = noemer <= 0 ? (z > 0 ? 1 : 0) : computeNormaleKans(z0 + z / noemer);
    const plaats = Math.min(waarden.length, Math.max(1, q * (waarden.length + 1))) - 1;
    const laag = f64(oplopend, Math.floor(plaats));
    const hoog = f64(oplopend, Math.ceil(plaats));
    return laag + (hoog - laag) * (plaats - Math.floor(plaats));
  };
  const staart = (1 - betrouwbaarheid) / 2;
  return {
    waarde,
    interval: { onder: grens(staart), boven: grens(1 - staart), betrouwbaarheid, methode: 'bca' },
    correctie: { z0, a },
    vervallen,
  };
}
