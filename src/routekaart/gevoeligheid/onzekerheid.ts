import type { Aggregatiewijze, Normalisatie, Ontbreekregel } from '../model/routekaart.js';

/** How the weights are drawn, on every level of the Routekaart by itself; a weight of 0 stays 0. */
export type Gewichtsonzekerheid =
  /**
   * A Dirichlet distribution. Without `concentratie` every division of the weight is equally likely, as if nothing is known
   * (SMAA); with it the draws lie around the weights of the document, the closer the larger it is.
   */
  | { readonly methode: 'dirichlet'; readonly concentratie?: number | undefined }
  /** Every weight at most this share up or down (0.25 is a quarter), each value equally likely; then scaled to 1. */
  | { readonly methode: 'marge'; readonly marge: number }
  /**
   * By id the lowest and highest weight, each value in between equally likely; then scaled to 1. In the unit in which the document gives
   * the weights of that level: the field `gewicht`, the points of `swing`, or shares of 1 where weights are computed. A criterion or
   * thema that is not named keeps its weight.
   */
  | {
      readonly methode: 'grenzen';
      readonly grenzen: Readonly<Record<string, { readonly van: number; readonly tot: number }>>;
    };

/** The uncertain choices. Every choice is drawn independently, with equal probabilities. A field that is left out is certain. */
export interface Onzekerheid {
  readonly gewichten?: Gewichtsonzekerheid;
  /**
   * Other normalisations, name the present one too. They replace `minmax`, `zscore`, `robuuste_zscore`, `rang`, `percentielrang`
   * and `borda`; points, bands and classes that were chosen stay. A judgement that is read by the ends of its scale stays beside scores on
   * the scale of the Routekaart, and is ranked or standardised with the figures when these are.
   */
  readonly normalisaties?: readonly Normalisatie[];
  /** Other aggregations, on every level at once. */
  readonly aggregaties?: readonly Aggregatiewijze[];
  /** Other rules for missing values; they replace `weglaten`, `gemiddelde` and `mediaan`. */
  readonly aanvullingen?: readonly Ontbreekregel[];
  /** Leave out one criterion, or none. Default false. */
  readonly criteriumWeglaten?: boolean;
  /** Leave out the assessors of one role, or of none. Default false. */
  readonly rolWeglaten?: boolean;
  /** Draw the assessors of each role again, with replacement (bootstrap). Default false. */
  readonly bootstrap?: boolean;
}
