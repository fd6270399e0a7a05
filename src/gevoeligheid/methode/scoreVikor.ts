import { showWaarde } from '../../kern/huis.js';
import { f64, isConstant, measureBereik, RUIS } from '../../rekenen/index.js';
import { rankScores } from '../../routekaart/huis.js';
import type { Kolommen } from '../../routekaart/index.js';
import { refuse } from '../teksten/codes.js';
import { checkGewichten } from './checkGewichten.js';

/** The measures of VIKOR. `s`, `r` and `q` have one value per candidate; less is better. */
export interface Vikormaten {
  /** Group utility: the weighted sum of the relative distances to the best. */
  readonly s: Float64Array;
  /** Individual regret: the largest of these weighted distances. */
  readonly r: Float64Array;
  /** The compromise between the two, 0 (best) to 1. */
  readonly q: Float64Array;
  /** Positions of the candidates that are a compromise: the best, and the candidates that share the compromise with it. */
  readonly compromis: readonly number[];
}

/**
 * VIKOR: a compromise between best on the whole (S) and nowhere very bad (R): `Q = v (S - S*) / (S⁻ - S*) + (1 - v) (R - R*) / (R⁻ - R*)`.
 * A term without spread is 0. The best by Q alone is the compromise when its lead is at least `1 / (n - 1)` and it is also best by S or R.
 * Otherwise it shares the compromise with all candidates within that lead, or with the second when none is within it.
 * Source: Opricovic and Tzeng, Compromise solution by MCDM methods (2004).
 *
 * @param kolommen - scores by criterion for which more is better, without gaps; a linear normalisation changes nothing
 * @param gewichten - one weight per criterion, 0 and up, not all 0; scaled to 1
 * @throws DomeinFout as `scoreTopsis`, and `routekaart.v_ongeldig`
 */
export function scoreVikor(kolommen: Kolommen, gewichten: Readonly<Record<string, number>>, v = 0.5): Vikormaten {
  if (!(typeof v === 'number' && v >= 0 && v <= 1)) refuse('routekaart.v_ongeldig', { waarde: showWaarde(v) });
  const { aantal, kolommen: gewogen } = checkGewichten(kolommen, gewichten);
  const s = new Float64Array(aantal);
  const r = new Float64Array(aantal);
  for (const { x, w } of gewogen) {
    const bereik = measureBereik(x);
    if (isConstant(bereik)) continue;
    const { minimum: laagste, maximum: hoogste } = bereik;
    for (let i = 0; i < aantal; i++) {
      const afstand = (w * (hoogste - f64(x, i))) / (hoogste - laagste);
      s[i] = f64(s, i) + afstand;
      r[i] = Math.max(f64(r, i), afstand);
    }
  }
  const rel = (maat: Float64Array) => {
    const laagste = maat.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const hoogste = maat.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const spreiding = hoogste - laagste;
    // The same sum in another order can differ by rounding. That is not a spread.
    return maat.map((waarde) => (spreiding > RUIS ? (waarde - laagste) / spreiding : 0));
  };
  const relS = rel(s);
  const relR = rel(r);
  const q = relS.map((waarde, i) => v * waarde + (1 - v) * f64(relR, i));
  const { volgorde } = rankScores(
    q.map((waarde) => 1 - waarde),
    'competitie',
  );
  const [eerste] = volgorde;
  if (eerste === undefined) return { s, r, q, compromis: [] };
  // Slightly lower, so that a lead of exactly 1 / (n - 1) is enough in spite of rounding.
  const nodig = 1 / (aantal - 1) - RUIS;
  const binnen = [...volgorde].filter((i) => f64(q, i) - f64(q, eerste) < nodig);
  const stabiel = Math.min(f64(relS, eerste), f64(relR, eerste)) <= RUIS;
  const compromis = stabiel || binnen.length !== 1 ? binnen : [...volgorde.subarray(0, 2)];
  return { s, r, q, compromis };
}
