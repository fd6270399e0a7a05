import { f64 } from '../../rekenen/index.js';
import type { Gemiddelde, Knoopinvoer } from './knoop.js';

/**
 * Per row the top: the largest available score for a power above 0, the smallest for a power below 0. The others are expressed as a share
 * of it.
 */
function measureTop({ aantal, kinderen }: Knoopinvoer, macht: number): Float64Array {
  const top = new Float64Array(aantal).fill(macht > 0 ? 0 : Number.POSITIVE_INFINITY);
  for (const { kolom, gewicht } of kinderen) {
    if (gewicht === 0) continue;
    for (let i = 0; i < aantal; i++) {
      const score = f64(kolom, i);
      if (macht > 0 ? score > f64(top, i) : score < f64(top, i)) top[i] = score;
    }
  }
  return top;
}

/**
 * The exponent of a score as a share of the top of its row: 0 at the top, below 0 elsewhere, so that no power is too large or all of
 * them too small to reckon with.
 */
export function computeMachtterm(score: number, top: number, macht: number): number {
  return macht * Math.log(score / top);
}

/**
 * The mean from that of the powers, each a share of the top.
 *
 * @param gemiddelde - the mean of `exp(term)`
 * @param afwijking - the mean of `exp(term) - 1`, which keeps the digits that a power close to 0 loses
 */
export function finishMacht(gemiddelde: number, afwijking: number, top: number, macht: number): number {
  if (top === 0) return 0;
  return top * Math.exp((afwijking > -0.5 ? Math.log1p(afwijking) : Math.log(gemiddelde)) / macht);
}

/**
 * The weighted power mean of what is there, scores not below 0; the parts are those of Euler's theorem for a function that grows in
 * proportion with its arguments: `w x^p S^(1-p)`. They add up to S.
 *
 * @param noemer - per row the weight that is there; NaN where that is too little
 * @param macht - not 0
 */
export function aggregateMacht(invoer: Knoopinvoer, noemer: Float64Array, macht: number): Gemiddelde {
  const { aantal, kinderen } = invoer;
  const top = measureTop(invoer, macht);
  const som = new Float64Array(aantal);
  const afwijking = new Float64Array(aantal);
  const delen = kinderen.map((kind) => {
    const { kolom, gewicht } = kind;
    const deel = new Float64Array(aantal);
    if (gewicht === 0) return { kind, deel };
    for (let i = 0; i < aantal; i++) {
      const score = f64(kolom, i);
      // A mean of 0 has no parts.
      if (Number.isNaN(score) || top[i] === 0) continue;
      const term = computeMachtterm(score, f64(top, i), macht);
      deel[i] = gewicht * Math.exp(term);
      som[i] = f64(som, i) + f64(deel, i);
      afwijking[i] = f64(afwijking, i) + gewicht * Math.expm1(term);
    }
    return { kind, deel };
  });
  const scores = noemer.map((gewicht, i) =>
    Number.isNaN(gewicht)
      ? gewicht
      : finishMacht(f64(som, i) / gewicht, f64(afwijking, i) / gewicht, f64(top, i), macht),
  );
  for (const { deel } of delen)
    for (let i = 0; i < aantal; i++)
      if (deel[i] !== 0) deel[i] = Number.isNaN(scores[i]) ? 0 : (f64(deel, i) / f64(som, i)) * f64(scores, i);
  return { scores, delen };
}

/** The weighted geometric mean of what is there; the part of each is its share of the weight. */
export function aggregateMeetkundig({ aantal, kinderen }: Knoopinvoer, noemer: Float64Array): Gemiddelde {
  const som = new Float64Array(aantal);
  for (const { kolom, gewicht } of kinderen) {
    if (gewicht === 0) continue;
    for (let i = 0; i < aantal; i++)
      if (!Number.isNaN(kolom[i])) som[i] = f64(som, i) + gewicht * Math.log(f64(kolom, i));
  }
  const scores = som.map((waarde, i) => Math.exp(waarde / f64(noemer, i)));
  const delen = kinderen.map((kind) => ({
    kind,
    deel: scores.map((score, i) =>
      // This is also false for a missing score (NaN).
      score > 0 && !Number.isNaN(kind.kolom[i]) ? (kind.gewicht / f64(noemer, i)) * score : 0,
    ),
  }));
  return { scores, delen };
}
