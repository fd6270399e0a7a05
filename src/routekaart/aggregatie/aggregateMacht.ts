import { f64 } from '../../rekenen/index.js';
import { computeMachtterm } from './computeMachtterm.js';
import { finishMacht } from './finishMacht.js';
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
 * The weighted power mean S of the available scores, which are not below 0. S grows in proportion with the scores, so Euler's theorem gives
 * the parts: `w x^p S^(1-p)`. They add up to S.
 *
 * @param noemer - per row the weight that has a score; NaN when that is too little
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
