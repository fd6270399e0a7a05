import { f64 } from '../../rekenen/index.js';
import { aggregateKolommen } from '../aggregatie/aggregateKolommen.js';
import type { Afstammeling } from '../aggregatie/knoop.js';
import type { Boom, Knoop, Tak } from '../model/boom.js';
import { weighKolommen } from '../weging/weighKolommen.js';

/** A node of the tree with the weights of its children. They are in the order of the children and add up to 1. */
export interface Gewogenknoop {
  readonly knoop: Knoop;
  readonly gewichten: Float64Array;
}

/** A node with its scores (NaN where missing) and with the scores and weights of its children. */
export interface Knoopstand extends Gewogenknoop {
  readonly scores: Float64Array;
  readonly takken: readonly { readonly tak: Tak; readonly kolom: Float64Array; readonly gewicht: number }[];
}

/** The result for the tree: the scores of every node, and the part of every thema and criterion in the score of the top. */
export interface Boomuitkomst {
  /** The scores of the top; NaN where missing. */
  readonly scores: Float64Array;
  /** The nodes in the order of the tree, the top last. */
  readonly knopen: readonly Knoopstand[];
  /** Per thema, in the order of the nodes, its scores and its part in the score of the top. */
  readonly themas: readonly Afstammeling[];
  /** Per criterion its part in the score of the top. The parts of all criteria add up to that score. */
  readonly criteriumbijdragen: readonly Float64Array[];
}

/** Options of {@link scoreBoom}. */
export interface ScoreBoomOptions {
  /**
   * Per node the weights of its children. Default: by the way of weighing in the document, also when this computes weights from the scores.
   */
  readonly gewichten?: readonly Float64Array[];
  /** Whether to compute the parts in the score of the top. Default true. */
  readonly metBijdragen?: boolean;
}

/**
 * Scores the tree from the criteria up. Also computes the part of everything below a node in the score of that node.
 *
 * @param aantal - the number of rows
 * @param kolommen - the normalised scores, one column per criterion
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
