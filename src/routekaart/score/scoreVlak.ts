import { f64 } from '../../rekenen/index.js';
import type { Criteriumkolom } from './prepareScoring.js';

/** A column, and the line that turns its values into contributions. */
interface Term {
  readonly x: Float64Array;
  readonly nul: number;
  readonly a: number;
  readonly b: number;
}

/** What the plain case comes to. */
export interface Vlakscores {
  readonly scores: Float64Array;
  /** Gives per criterion its part of the scores: the points of its line. Computed at every call. */
  readonly listBijdragen: () => Float64Array[];
}

/** Adds the points of a line to the sums. */
function addTerm({ x, nul, a, b }: Term, som: Float64Array): void {
  for (let i = 0; i < som.length; i++) som[i] = f64(som, i) + ((f64(x, i) - nul) * a + b);
}

/** Does the same as `addTerm` for four columns, and adds in the same order. The sum is read and written only once for the four. */
function addVier([een, twee, drie, vier]: readonly [Term, Term, Term, Term], som: Float64Array): void {
  const { x: x1, nul: n1, a: a1, b: b1 } = een;
  const { x: x2, nul: n2, a: a2, b: b2 } = twee;
  const { x: x3, nul: n3, a: a3, b: b3 } = drie;
  const { x: x4, nul: n4, a: a4, b: b4 } = vier;
  for (let i = 0; i < som.length; i++) {
    const eerste = f64(som, i) + ((f64(x1, i) - n1) * a1 + b1) + ((f64(x2, i) - n2) * a2 + b2);
    som[i] = eerste + ((f64(x3, i) - n3) * a3 + b3) + ((f64(x4, i) - n4) * a4 + b4);
  }
}

/** Adds all terms, in their order. */
function addTermen(termen: readonly Term[], som: Float64Array): void {
  const [een, twee, drie, vier, ...rest] = termen;
  if (een === undefined) return;
  if (twee !== undefined && drie !== undefined && vier !== undefined) {
    addVier([een, twee, drie, vier], som);
    addTermen(rest, som);
  } else {
    addTerm(een, som);
    addTermen(termen.slice(1), som);
  }
}

/**
 * Gives the same scores as `scoreKandidaten` in the plain case (see `isVlak`), without a column of normalised scores in between. In the
 * plain case the weights do not come from the scores, all means up to the top are arithmetic, no criterion that counts has gaps, and the
 * scores of each of them are a line that is not cut off. The part of a criterion is then its weight in the whole times its score.
 */
export function scoreVlak(aantal: number, kolommen: readonly Criteriumkolom[], effectief: Float64Array): Vlakscores {
  const scores = new Float64Array(aantal);
  const termen = kolommen.map(({ invoer, uitkomst: { lineair } }, k): Term | undefined => {
    const gewicht = f64(effectief, k);
    return gewicht === 0 || lineair === undefined
      ? undefined
      : { x: invoer, nul: lineair.nul, a: lineair.a * gewicht, b: lineair.b * gewicht };
  });
  addTermen(
    termen.filter((term) => term !== undefined),
    scores,
  );
  return {
    scores,
    listBijdragen: () =>
      termen.map((term) => {
        const punten = new Float64Array(aantal);
        if (term !== undefined) addTerm(term, punten);
        return punten;
      }),
  };
}
