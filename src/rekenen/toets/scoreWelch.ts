import { f64, i32 } from '../lees.js';

/** What is at most this large, of values with a spread of about 1, is rounding. */
const RUIS = 1e-12;

/**
 * The statistic of the kind of Welch (1951) for groups whose spread may differ: the sum over the groups of w (m - M)^2, with w = n / v and M
 * the mean of the means weighed by w. A group without spread beside a group with another mean makes it infinite.
 *
 * @param aantallen - how many values each group has; 0: not in this block, else 2 or more
 * @param sommen - of each group the sum, then of each the sum of squares
 */
export function scoreWelch(aantallen: Int32Array, sommen: Float64Array): number {
  const groepen = aantallen.length;
  let gewicht = 0;
  let midden = 0;
  let kwadraat = 0;
  let vlak = false;
  let [laagste, hoogste] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let g = 0; g < groepen; g++) {
    const n = i32(aantallen, g);
    if (n === 0) continue;
    const m = f64(sommen, g) / n;
    const v = (f64(sommen, groepen + g) - n * m * m) / (n - 1);
    laagste = Math.min(laagste, m);
    hoogste = Math.max(hoogste, m);
    if (v <= RUIS) vlak = true;
    else {
      gewicht += n / v;
      midden += (n / v) * m;
      kwadraat += (n / v) * m * m;
    }
  }
  /* v8 ignore next -- a group without spread beside others with just its mean is rare */
  if (vlak) return hoogste - laagste > Math.sqrt(RUIS) ? Number.POSITIVE_INFINITY : 0;
  return Math.max(0, kwadraat - (midden * midden) / gewicht);
}
