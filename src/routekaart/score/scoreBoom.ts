import { aggregateKolommen } from '../aggregatie/aggregateKolommen.js';
import type { Boom, Knoop } from '../model/boom.js';
import { weighKolommen } from '../weging/weighKolommen.js';
import type { Criteriumkolom } from './prepareScoring.js';

/** The tree worked out: the score of every thema and the part that everything has in the whole. */
export interface Boomuitkomst {
  /** Per node of the tree, the top last; NaN where missing. */
  readonly knoopscores: readonly Float64Array[];
  /** Per node the weights of its children, adding up to 1. */
  readonly knoopgewichten: readonly (readonly number[])[];
  /** Per node its part in the score of the top; of the top itself its score. */
  readonly knoopbijdragen: readonly Float64Array[];
  /** Per criterion its part in the score of the top: over all criteria they add up to it. */
  readonly criteriumbijdragen: readonly Float64Array[];
}

/**
 * Works the tree out from the criteria up, and the contributions from the top down: what a thema contributes is divided over what
 * stands below it in proportion to their parts in its score.
 *
 * @param aantal - the number of rows
 * @param kolommen - the normalised scores, one column a criterion
 * @param gewichten - per node the weights of its children. Default: as the document says, also those that come from the scores
 */
export function scoreBoom(
  aantal: number,
  boom: Boom,
  kolommen: readonly Float64Array[],
  gewichten?: readonly (readonly number[])[],
): Boomuitkomst {
  const knoopscores: Float64Array[] = [];
  const knoopgewichten: (readonly number[])[] = [];
  const delen = boom.knopen.map(({ kinderen, aggregatie, weging, dekking }, k) => {
    const eigen = kinderen.map(({ soort, positie }) =>
      soort === 'criterium' ? (kolommen[positie] as Float64Array) : (knoopscores[positie] as Float64Array),
    );
    const kindgewichten =
      gewichten?.[k] ??
      weighKolommen(
        weging,
        kinderen.map(({ id, gewicht }, kind) => ({ id, gewicht, kolom: eigen[kind] as Float64Array })),
      );
    knoopgewichten.push(kindgewichten);
    const uitkomst = aggregateKolommen({ aantal, kolommen: eigen, gewichten: kindgewichten, aggregatie, dekking });
    knoopscores.push(uitkomst.scores);
    return uitkomst.delen;
  });

  const knoopbijdragen: Float64Array[] = [];
  const criteriumbijdragen: Float64Array[] = [];
  const top = boom.knopen.length - 1;
  knoopbijdragen[top] = knoopscores[top] as Float64Array;
  for (let k = top; k >= 0; k--) {
    const heel = knoopbijdragen[k] as Float64Array;
    const eigen = knoopscores[k] as Float64Array;
    (boom.knopen[k] as Knoop).kinderen.forEach(({ soort, positie }, kind) => {
      const deel = (delen[k] as readonly Float64Array[])[kind] as Float64Array;
      const bijdrage =
        k === top
          ? deel
          : deel.map((waarde, i) => {
              const score = eigen[i] as number;
              const totaal = heel[i] as number;
              // What has no part in the whole has none to divide; a thema without a score is such a one.
              if (totaal === 0) return 0;
              // A score of 0 has no parts to go by (duels can still make it count): then the weights divide.
              return score === 0
                ? totaal * ((knoopgewichten[k] as readonly number[])[kind] as number)
                : (waarde / score) * totaal;
            });
      if (soort === 'criterium') criteriumbijdragen[positie] = bijdrage;
      else knoopbijdragen[positie] = bijdrage;
    });
  }
  return { knoopscores, knoopgewichten, knoopbijdragen, criteriumbijdragen };
}

const UIT_DE_SCORES = ['entropie', 'critic', 'pca'];

/** Whether {@link scoreVlak} holds. */
export function isVlak(boom: Boom, kolommen: readonly Criteriumkolom[]): boolean {
  return (
    boom.knopen.every(
      ({ aggregatie, weging }) => aggregatie.methode === 'rekenkundig' && !UIT_DE_SCORES.includes(weging.methode),
    ) &&
    kolommen.every(
      ({ telt, gaten, uitkomst: { lineair } }) => !telt || (gaten === 0 && lineair !== undefined && !lineair.snijdt),
    )
  );
}

/** A column and the line that makes contributions of it. */
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
    const punt = ((x[i] as number) - nul) * a + b;
    punten[i] = punt;
    som[i] = (som[i] as number) + punt;
  }
}

/** The same for three columns at a time, in the same order of adding: a third of the reading and writing of the sum. */
function addTermen(een: Term, twee: Term, drie: Term, som: Float64Array): void {
  const { x: x1, nul: n1, a: a1, b: b1, punten: p1 } = een;
  const { x: x2, nul: n2, a: a2, b: b2, punten: p2 } = twee;
  const { x: x3, nul: n3, a: a3, b: b3, punten: p3 } = drie;
  for (let i = 0; i < som.length; i++) {
    const punt1 = ((x1[i] as number) - n1) * a1 + b1;
    const punt2 = ((x2[i] as number) - n2) * a2 + b2;
    const punt3 = ((x3[i] as number) - n3) * a3 + b3;
    p1[i] = punt1;
    p2[i] = punt2;
    p3[i] = punt3;
    som[i] = (som[i] as number) + punt1 + punt2 + punt3;
  }
}

/**
 * The same for the plain case, without a column of normalised scores in between: weights that do not come from the scores,
 * arithmetic means all the way up, no gap in what counts, and every criterion a line that is not cut off (see {@link isVlak}).
 * The part of a criterion is then its weight in the whole times its score.
 */
export function scoreVlak(
  aantal: number,
  kolommen: readonly Criteriumkolom[],
  effectief: Float64Array,
): Pick<Boomuitkomst, 'criteriumbijdragen'> & { readonly scores: Float64Array } {
  const scores = new Float64Array(aantal);
  // Many small arrays, as one large one is fresh memory for the machine at every call.
  const criteriumbijdragen = kolommen.map(() => new Float64Array(aantal));
  const termen = kolommen.flatMap(({ invoer, uitkomst: { lineair } }, k): Term[] => {
    const gewicht = effectief[k] as number;
    const punten = criteriumbijdragen[k] as Float64Array;
    if (gewicht === 0 || lineair === undefined) return [];
    return [{ x: invoer, nul: lineair.nul, a: lineair.a * gewicht, b: lineair.b * gewicht, punten }];
  });
  const drietallen = termen.length - (termen.length % 3);
  for (let k = 0; k < drietallen; k += 3)
    addTermen(termen[k] as Term, termen[k + 1] as Term, termen[k + 2] as Term, scores);
  for (const term of termen.slice(drietallen)) addTerm(term, scores);
  return { scores, criteriumbijdragen };
}
