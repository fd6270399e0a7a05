import { findSchaalfactor, isConstant, measureBereik } from '../../rekenen/index.js';

/** The skewness and the excess kurtosis of a column, by the type 2 estimators (Joanes and Gill 1998), as in SAS, SPSS and Excel. */
export interface Vorm {
  readonly scheefheid: number;
  readonly kurtosis: number;
}

/**
 * Skewness G1 and excess kurtosis G2 of figures without gaps; `undefined` when they are not defined: for fewer than four figures, or when
 * all figures are equal except for rounding.
 */
export function measureVorm(x: Float64Array): Vorm | undefined {
  const n = x.length;
  if (n < 4) return undefined;
  const bereik = measureBereik(x);
  if (isConstant(bereik)) return undefined;
  // The shape is the same in every unit. In this unit the powers of the figures stay usable numbers.
  const factor = findSchaalfactor(Math.max(Math.abs(bereik.minimum), Math.abs(bereik.maximum)));
  let som = 0;
  for (const waarde of x) som += waarde * factor;
  const midden = som / n;
  let m2 = 0;
  let m3 = 0;
  let m4 = 0;
  for (const waarde of x) {
    const d = waarde * factor - midden;
    m2 += d * d;
    m3 += d * d * d;
    m4 += d * d * d * d;
  }
  m2 /= n;
  m3 /= n;
  m4 /= n;
  const g1 = m3 / m2 ** 1.5;
  const g2 = m4 / (m2 * m2) - 3;
  return {
    scheefheid: (g1 * Math.sqrt(n * (n - 1))) / (n - 2),
    kurtosis: (((n + 1) * g2 + 6) * (n - 1)) / ((n - 2) * (n - 3)),
  };
}
