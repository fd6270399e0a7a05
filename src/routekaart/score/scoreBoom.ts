import { f64 } from '../../rekenen/index.js';
import { aggregateKolommen } from '../aggregatie/aggregateKolommen.js';
import type { Afstammeling } from '../aggregatie/knoop.js';
import type { Boom, Knoop, Tak } from '../model/boom.js';
import { weighKolommen } from '../weging/weighKolommen.js';
import type { Criteriumkolom } from './prepareScoring.js';

/** A node of the tree with the weights of its children, in their order and adding up to 1. */
export interface Gewogenknoop {
  readonly knoop: Knoop;
  readonly gewichten: Float64Array;
}

/** A node worked out; scores are NaN where missing. */
export interface Knoopstand extends Gewogenknoop {
  readonly scores: Float64Array;
  readonly takken: readonly { readonly tak: Tak; readonly kolom: Float64Array; readonly gewicht: number }[];
}

/** The tree worked out: the score of every thema and the part that everything has in the whole. */
export interface Boomuitkomst {
  /** The scores of the top; NaN where missing. */
  readonly scores: Float64Array;
  /** The nodes in the order of the tree, the top last. */
  readonly knopen: readonly Knoopstand[];
  /** Per thema, in the order of the nodes, its scores and its part in the score of the top. */
  readonly themas: readonly Afstammeling[];
  /** Per criterion its part in the score of the top: over all criteria they add up to it. */
  readonly criteriumbijdragen: readonly Float64Array[];
}

/** What {@link scoreBoom} may be told. */
interface ScoreBoomOptions {
  /** Per node the weights of its children. Default: as the document says, also those that come from the scores. */
  readonly gewichten?: readonly Float64Array[];
  /** Whether the parts in the score of the top are wanted. Default true. */
  readonly metBijdragen?: boolean;
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
  const { metBijdragen = true } = options;
  const knopen: Knoopstand[] = [];
  const knoopscores: Float64Array[] = [];
  // Per node what stands below it; left empty when no parts are wanted.
  const perKnoop: (readonly Afstammeling[])[] = [];
  let scores: Float64Array = new Float64Array(aantal);
  for (const [k, knoop] of boom.knopen.entries()) {
    const { kinderen, aggregatie, weging, dekking } = knoop;
    const eigen = kinderen.map((tak) => ({
      tak,
      // Every thema comes after what stands below it.
      kolom: (tak.soort === 'criterium' ? kolommen : knoopscores)[tak.positie] as Float64Array,
      onder: (tak.soort === 'thema' ? perKnoop[tak.positie] : undefined) ?? [],
    }));
    const gewichten =
      options.gewichten?.[k] ??
      weighKolommen(
        weging,
        eigen.map(({ tak: { id, gewicht }, kolom }) => ({ id, gewicht, kolom })),
      );
    const takken = eigen.map((een, kind) => ({ ...een, gewicht: f64(gewichten, kind) }));
    const uitkomst = aggregateKolommen({
      aantal,
      kinderen: takken.map(({ tak, kolom, onder, gewicht }) => ({ ...tak, kolom, onder, gewicht })),
      aggregatie,
      dekking,
    });
    scores = uitkomst.scores;
    knoopscores.push(scores);
    knopen.push({ knoop, gewichten, scores, takken });
    if (metBijdragen) perKnoop.push(uitkomst.delen);
  }
  const list = (soort: Tak['soort']) =>
    (perKnoop.at(-1) ?? []).filter((een) => een.soort === soort).sort((a, b) => a.positie - b.positie);
  return { scores, knopen, themas: list('thema'), criteriumbijdragen: list('criterium').map(({ deel }) => deel) };
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
  const { scores, knopen } = uitkomst;
  for (const i of geweigerd) scores[i] = Number.NaN;
  if (!hasDuels(boom) || !scores.some((score) => Number.isNaN(score))) return uitkomst;
  const aanwezig = kolommen.map((kolom) => kolom.map((score, i) => (Number.isNaN(scores[i]) ? Number.NaN : score)));
  return scoreBoom(aantal, boom, aanwezig, { ...options, gewichten: knopen.map(({ gewichten }) => gewichten) });
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
    const punt = (f64(x, i) - nul) * a + b;
    punten[i] = punt;
    som[i] = f64(som, i) + punt;
  }
}

/** The same for three columns at a time, in the same order of adding: a third of the reading and writing of the sum. */
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
 * The same for the plain case, without a column of normalised scores in between: weights that do not come from the scores,
 * arithmetic means all the way up, no gap in what counts, and every criterion a line that is not cut off (see {@link isVlak}).
 * The part of a criterion is then its weight in the whole times its score.
 */
export function scoreVlak(
  aantal: number,
  kolommen: readonly Criteriumkolom[],
  effectief: Float64Array,
): Pick<Boomuitkomst, 'scores' | 'criteriumbijdragen'> {
  const scores = new Float64Array(aantal);
  // Many small arrays, as one large one is fresh memory for the machine at every call.
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
