import { f64 } from '../../rekenen/index.js';
import type { Criteriumkolom } from './prepareScoring.js';
import type { Boomuitkomst } from './scoreBoom.js';

/** A column, and the line that turns its values into contributions. */
interface Term {
  readonly x: Float64Array;
  readonly nul: number;
  readonly a: number;
  readonly b: number;
  readonly punten: Float64Array;
}

/** Writes the points of a line and adds them up. */
function addTerm({ x, nul, a, b, punten }: Term, som: Float64Array): void {
  for (let i = 0; i < som.length; i++) {
    const punt = (f64(x, i) - nul) * a + b;
    punten[i] = punt;
    som[i] = f64(som, i) + punt;
  }
}

/**
 * Does the same as `addTerm` for three columns at a time, and adds in the same order. The sum is read and written only once for the three.
 */
function addTermen(een: Term, twee: Term, drie: Term, som: Float64Array): void {
  const { x: x1, nul: n1, a: a1, b: b1, punten: p1 } = een;
  const { x: x2, nul: n2, a: a2, b: b2, punten: p2 } = twee;
  const { x: x3, nul: n3, a: a3, b: b3, punten: p3 } = drie;
  for (let i = 0; i < som.length; i++) {
    const punt1 = (f64(x1, i) - n1) * a1 + b1;
    const punt2 = (f64(x2, i) - n2) * a2 + b2;
    const punt3 = (f64(x3, i) - n3) * a3 + b3;
    p1[i] = punt1;
    p2[i] = punt2;
    p3[i] = punt3;
    som[i] = f64(som, i) + punt1 + punt2 + punt3;
  }
}

/**
 * Gives the same scores as `scoreKandidaten` in the plain case (see `isVlak`), without a column of normalised scores in between. In the
 * plain case the weights do not come from the scores, all means up to the top are arithmetic, no criterion that counts has gaps, and the
 * scores of each of them are a line that is not cut off. The part of a criterion is then its weight in the whole times its score.
 */
export function scoreVlak(
  aantal: number,
  kolommen: readonly Criteriumkolom[],
  effectief: Float64Array,
): Pick<Boomuitkomst, 'scores' | 'criteriumbijdragen'> {
  const scores = new Float64Array(aantal);
  // Many small arrays, because one large array would need new memory from the system at every call.
  const delen = kolommen.map(({ invoer, uitkomst: { lineair } }, k) => {
    const gewicht = f64(effectief, k);
    const punten = new Float64Array(aantal);
    const term: Term | undefined =
      gewicht === 0 || lineair === undefined
        ? undefined
        : { x: invoer, nul: lineair.nul, a: lineair.a * gewicht, b: lineair.b * gewicht, punten };
    return { punten, term };
  });
  let een: Term | undefined;
  let twee: Term | undefined;
  for (const { term } of delen) {
    if (term === undefined) continue;
    if (een === undefined) een = term;
    else if (twee === undefined) twee = term;
    else {
      addTermen(een, twee, term, scores);
      een = undefined;
      twee = undefined;
    }
  }
  for (const term of [een, twee]) if (term !== undefined) addTerm(term, scores);
  return { scores, criteriumbijdragen: delen.map(({ punten }) => punten) };
}
