import type { Knoopinvoer, Knoopuitkomst } from './knoop.js';

/**
 * Per row the top: the largest available score for a power above 0, the smallest for a power below 0. The others are expressed as a share
 * of it.
 */
function measureTop({ aantal, kolommen, gewichten }: Knoopinvoer, macht: number): Float64Array {
  const top = new Float64Array(aantal).fill(macht > 0 ? 0 : Number.POSITIVE_INFINITY);
  kolommen.forEach((kolom, k) => {
    if (gewichten[k] === 0) return;
    for (let i = 0; i < aantal; i++) {
      const score = kolom[i] as number;
      if (macht > 0 ? score > (top[i] as number) : score < (top[i] as number)) top[i] = score;
    }
  });
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
export function aggregateMacht(
  invoer: Knoopinvoer,
  noemer: Float64Array,
  macht: number,
): Pick<Knoopuitkomst, 'scores' | 'delen'> {
  const { aantal, kolommen, gewichten } = invoer;
  const top = measureTop(invoer, macht);
  const som = new Float64Array(aantal);
  const afwijking = new Float64Array(aantal);
  const delen = kolommen.map((kolom, k) => {
    const gewicht = gewichten[k] as number;
    const deel = new Float64Array(aantal);
    if (gewicht === 0) return deel;
    for (let i = 0; i < aantal; i++) {
      const score = kolom[i] as number;
      // A mean of 0 has no parts.
      if (Number.isNaN(score) || top[i] === 0) continue;
      const term = computeMachtterm(score, top[i] as number, macht);
      deel[i] = gewicht * Math.exp(term);
      som[i] = (som[i] as number) + (deel[i] as number);
      afwijking[i] = (afwijking[i] as number) + gewicht * Math.expm1(term);
    }
    return deel;
  });
  const scores = noemer.map((gewicht, i) =>
    Number.isNaN(gewicht)
      ? gewicht
      : finishMacht((som[i] as number) / gewicht, (afwijking[i] as number) / gewicht, top[i] as number, macht),
  );
  for (const deel of delen)
    for (let i = 0; i < aantal; i++)
      if (deel[i] !== 0)
        deel[i] = Number.isNaN(scores[i]) ? 0 : ((deel[i] as number) / (som[i] as number)) * (scores[i] as number);
  return { scores, delen };
}

/** The weighted geometric mean of what is there; the part of each is its share of the weight. */
export function aggregateMeetkundig(
  { aantal, kolommen, gewichten }: Knoopinvoer,
  noemer: Float64Array,
): Pick<Knoopuitkomst, 'scores' | 'delen'> {
  const som = new Float64Array(aantal);
  kolommen.forEach((kolom, k) => {
    const gewicht = gewichten[k] as number;
    if (gewicht === 0) return;
    for (let i = 0; i < aantal; i++)
      if (!Number.isNaN(kolom[i])) som[i] = (som[i] as number) + gewicht * Math.log(kolom[i] as number);
  });
  const scores = som.map((waarde, i) => Math.exp(waarde / (noemer[i] as number)));
  const delen = kolommen.map((kolom, k) =>
    scores.map((score, i) =>
      // This is also false for a missing score (NaN).
      score > 0 && !Number.isNaN(kolom[i]) ? ((gewichten[k] as number) / (noemer[i] as number)) * score : 0,
    ),
  );
  return { scores, delen };
}
