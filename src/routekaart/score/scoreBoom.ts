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
  /** Per node its part in the score of the top; of the top itself its score. */
  readonly knoopbijdragen: readonly Float64Array[];
  /** Per criterion its part in the score of the top: over all criteria they add up to it. */
  readonly criteriumbijdragen: readonly Float64Array[];
}

/** What {@link scoreBoom} may be told. */
interface ScoreBoomOptions {
  /** Per node the weights of its children. Default: as the document says, also those that come from the scores. */
  readonly gewichten?: readonly (readonly number[])[];
  /** Whether the parts of what stands below a thema are wanted. Default true. */
  readonly metBijdragen?: boolean;
}

/** What stands below a node, at any depth, with its part in the score of the node. */
interface Afstammeling {
  readonly soort: 'criterium' | 'thema';
  readonly positie: number;
  readonly deel: Float64Array;
}

/**
 * Works the tree out from the criteria up, with the part that everything below a node has in its score.
 *
 * @param aantal - the number of rows
 * @param kolommen - the normalised scores, one column a criterion
 */
export function scoreBoom(
  aantal: number,
  boom: Boom,
  kolommen: readonly Float64Array[],
  options: ScoreBoomOptions = {},
): Boomuitkomst {
  const { gewichten, metBijdragen = true } = options;
  const knoopscores: Float64Array[] = [];
  const knoopgewichten: (readonly number[])[] = [];
  const perKnoop: Afstammeling[][] = [];
  boom.knopen.forEach(({ kinderen, aggregatie, weging, dekking }, k) => {
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
    const onderliggend = kinderen.map(({ soort, positie }) =>
      soort === 'thema' && metBijdragen ? (perKnoop[positie] as Afstammeling[]) : [],
    );
    const { scores, delen, onder } = aggregateKolommen({
      aantal,
      kolommen: eigen,
      onder: onderliggend.map((lijst) => lijst.map(({ deel }) => deel)),
      gewichten: kindgewichten,
      aggregatie,
      dekking,
    });
    knoopscores.push(scores);
    perKnoop.push(
      kinderen.flatMap(({ soort, positie }, kind) => [
        { soort, positie, deel: delen[kind] as Float64Array },
        ...(onderliggend[kind] as Afstammeling[]).map((een, a) => ({
          ...een,
          deel: (onder[kind] as readonly Float64Array[])[a] as Float64Array,
        })),
      ]),
    );
  });

  const top = boom.knopen.length - 1;
  const knoopbijdragen: Float64Array[] = [];
  const criteriumbijdragen: Float64Array[] = [];
  for (const { soort, positie, deel } of perKnoop[top] as Afstammeling[])
    (soort === 'criterium' ? criteriumbijdragen : knoopbijdragen)[positie] = deel;
  knoopbijdragen[top] = knoopscores[top] as Float64Array;
  return { knoopscores, knoopgewichten, knoopbijdragen, criteriumbijdragen };
}

/** Whether some level is by duels, in which one row meets the others. */
export function hasDuels(boom: Boom): boolean {
  return boom.knopen.some(({ aggregatie }) => aggregatie.methode === 'copeland');
}

/**
 * The same, for candidates of which some may not miss what they miss: these get no score. Who gets no score meets nobody in a duel.
 *
 * @param geweigerd - rows that get no score, whatever they have
 */
export function scoreKandidaten(
  aantal: number,
  boom: Boom,
  kolommen: readonly Float64Array[],
  geweigerd: readonly number[],
  options: ScoreBoomOptions = {},
): Boomuitkomst {
  const uitkomst = scoreBoom(aantal, boom, kolommen, options);
  const scores = uitkomst.knoopscores[boom.knopen.length - 1] as Float64Array;
  for (const i of geweigerd) scores[i] = Number.NaN;
  if (!hasDuels(boom) || !scores.some((score) => Number.isNaN(score))) return uitkomst;
  const aanwezig = kolommen.map((kolom) => kolom.map((score, i) => (Number.isNaN(scores[i]) ? Number.NaN : score)));
  return scoreBoom(aantal, boom, aanwezig, { ...options, gewichten: uitkomst.knoopgewichten });
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
