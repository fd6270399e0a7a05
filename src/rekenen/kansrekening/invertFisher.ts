import { f64 } from '../lees.js';
import { findNulpunt } from './findNulpunt.js';
import { logCombinaties } from './logCombinaties.js';

/** With more tables than this, the stretches of the odds ratio are halved instead of walked through. */
const LOOP_TOT = 1_000;

/** Beyond this no logarithm of an odds ratio matters: a table of a million is then certain. */
const VERSTE = 700;

/** The chance of the tables up to and including `tot` and from `vanaf` on, under a logarithm of the odds ratio. */
function sumKansen(logGewichten: Float64Array, theta: number, tot: number, vanaf: number): number {
  let grootste = Number.NEGATIVE_INFINITY;
  for (let y = 0; y < logGewichten.length; y++) grootste = Math.max(grootste, f64(logGewichten, y) + y * theta);
  let [binnen, buiten] = [0, 0];
  for (let y = 0; y < logGewichten.length; y++) {
    const gewicht = Math.exp(f64(logGewichten, y) + y * theta - grootste);
    if (y <= tot || y >= vanaf) binnen += gewicht;
    else buiten += gewicht;
  }
  return binnen / (binnen + buiten);
}

/**
 * The largest logarithm of the odds ratio, at most `begin`, that is not rejected. A table y above the found one is no more likely than that
 * up to a bound of y alone, and these bounds rise with y, as the logarithm of the weights is concave. So between two bounds the tables that
 * count are those up to the found one, and those from some y on. Their chance is that of all but one stretch of tables: on its way down and
 * then up again. A stretch whose ends are both rejected is rejected whole.
 */
function findBoven(logGewichten: Float64Array, gevonden: number, alfa: number, begin: number): number {
  const laatste = logGewichten.length - 1;
  const bound = (y: number) => (f64(logGewichten, gevonden) - f64(logGewichten, y)) / (y - gevonden);
  const onderVan = (j: number) => bound(j - 1);
  const bovenVan = (j: number) => Math.min(begin, j > laatste ? VERSTE : bound(j));
  const isVrij = (j: number, theta: number) => sumKansen(logGewichten, theta, gevonden, j) > alfa;
  const hasVrij = (j: number) => isVrij(j, bovenVan(j)) || isVrij(j, onderVan(j));
  let j = laatste + 1;
  // Stretches that lie above the begin as a whole are not looked at.
  while (j > gevonden + 1 && onderVan(j) >= begin) j--;
  if (j - gevonden > LOOP_TOT) {
    // So many tables from the found one, the last is so unlikely that its stretch is rejected at every level.
    let laag = gevonden + 1;
    while (j - laag > 1) {
      const midden = (laag + j) >> 1;
      if (hasVrij(midden)) laag = midden;
      else j = midden;
    }
    j = laag;
  } else {
    while (j > gevonden + 1 && !hasVrij(j)) j--;
  }
  const tot = bovenVan(j);
  // In the lowest stretch every table counts up to its upper end.
  if (j === gevonden + 1 || isVrij(j, tot)) return tot;
  return findNulpunt((theta) => -sumKansen(logGewichten, theta, gevonden, j), -alfa, onderVan(j), tot);
}

/**
 * The odds ratio of two shares: the one under which the found table is the mean of all tables with these margins, and the hull of those that
 * Fisher's two-sided test (tables that are no more likely) does not reject. When it rejects 1, only those on the side of the found one.
 *
 * @returns ends as odds ratios; infinite where the table bounds nothing
 */
export function invertFisher(
  [aantal, totaalEen, totaalAnder, samen]: readonly [number, number, number, number],
  alfa: number,
  verworpen: boolean,
): { readonly waarde: number; readonly onder: number; readonly boven: number } {
  const eerste = Math.max(0, samen - totaalAnder);
  const laatste = Math.min(totaalEen, samen);
  const logGewichten = Float64Array.from({ length: laatste - eerste + 1 }, (_, i) => {
    return logCombinaties(totaalEen, eerste + i) + logCombinaties(totaalAnder, samen - eerste - i);
  });
  const gevonden = aantal - eerste;
  const n = logGewichten.length;
  const find = (gewichten: Float64Array, plaats: number) => {
    if (plaats === n - 1) return Number.POSITIVE_INFINITY;
    const volgende = f64(gewichten, plaats) - f64(gewichten, plaats + 1);
    return Math.exp(findBoven(gewichten, plaats, alfa, verworpen && volgende < 0 ? 0 : VERSTE));
  };
  const mean = (theta: number) => {
    let grootste = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < n; y++) grootste = Math.max(grootste, f64(logGewichten, y) + y * theta);
    let [som, keer] = [0, 0];
    for (let y = 0; y < n; y++) {
      const gewicht = Math.exp(f64(logGewichten, y) + y * theta - grootste);
      som += gewicht;
      keer += y * gewicht;
    }
    return keer / som;
  };
  const waarde =
    gevonden === n - 1
      ? Number.POSITIVE_INFINITY
      : gevonden === 0
        ? 0
        : Math.exp(findNulpunt(mean, gevonden, -VERSTE, VERSTE));
  return {
    waarde,
    onder: 1 / find(logGewichten.slice().reverse(), n - 1 - gevonden),
    boven: find(logGewichten, gevonden),
  };
}
