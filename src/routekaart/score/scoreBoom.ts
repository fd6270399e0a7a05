import { aggregateKolommen } from '../aggregatie/aggregateKolommen.js';
import type { Boom } from '../model/boom.js';
import { weighKolommen } from '../weging/weighKolommen.js';
import type { Criteriumkolom } from './prepareScoring.js';

/** The tree worked out: the score of every thema and the part that everything has in the whole. */
export interface Boomuitkomst {
  /** Per node of the tree, the top last; NaN where missing. */
  readonly knoopscores: readonly Float64Array[];
  /** Per node the weights of its children, adding up to 1. */
  readonly knoopgewichten: readonly (readonly number[])[];
  /** Per node its part in the score of the top. */
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

  const leeg = new Float64Array(0);
  const knoopbijdragen: Float64Array[] = boom.knopen.map(() => leeg);
  const criteriumbijdragen: Float64Array[] = kolommen.map(() => leeg);
  const top = boom.knopen.length - 1;
  knoopbijdragen[top] = (knoopscores[top] as Float64Array).map((score) => (Number.isNaN(score) ? 0 : score));
  for (let k = top; k >= 0; k--) {
    const heel = knoopbijdragen[k] as Float64Array;
    const eigen = knoopscores[k] as Float64Array;
    (boom.knopen[k]?.kinderen ?? []).forEach(({ soort, positie }, kind) => {
      const deel = (delen[k] as readonly Float64Array[])[kind] as Float64Array;
      const bijdrage =
        k === top
          ? deel
          : deel.map((waarde, i) => {
              const score = eigen[i] as number;
              const totaal = heel[i] as number;
              if (Number.isNaN(score) || totaal === 0) return 0;
              // A score of 0 has no parts to go by (duels can still make it count): then the weights divide.
              return score === 0 ? totaal * (knoopgewichten[k]?.[kind] ?? 0) : (waarde / score) * totaal;
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

/** Writes the points of a line and adds them up; apart, so that the loop works on nothing but its own arguments. */
function addLijn(x: Float64Array, nul: number, a: number, b: number, punten: Float64Array, som: Float64Array): void {
  for (let i = 0; i < x.length; i++) {
    const punt = ((x[i] as number) - nul) * a + b;
    punten[i] = punt;
    som[i] = (som[i] as number) + punt;
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
  const criteriumbijdragen = kolommen.map(({ invoer, uitkomst: { lineair } }, k) => {
    const bijdrage = new Float64Array(aantal);
    const gewicht = effectief[k] as number;
    if (gewicht === 0 || lineair === undefined) return bijdrage;
    addLijn(invoer, lineair.nul, lineair.a * gewicht, lineair.b * gewicht, bijdrage, scores);
    return bijdrage;
  });
  return { scores, criteriumbijdragen };
}
