import type { Aggregatiewijze, Normalisatie, Ontbreekregel } from '../../routekaart/index.js';

/** How the weights are drawn, on every level of the Routekaart by itself; a weight of 0 stays 0. */
export type Gewichtsonzekerheid =
  /**
   * A Dirichlet distribution. Without `concentratie` every division of the weight is equally likely, as if nothing is known (SMAA). With
   * `concentratie` the draws lie around the weights of the document; a larger number brings them closer.
   */
  | { readonly methode: 'dirichlet'; readonly concentratie?: number | undefined }
  /** Every weight moves at most this share up or down (0.25 is a quarter). Each value is equally likely. Then the level is scaled to 1. */
  | { readonly methode: 'marge'; readonly marge: number }
  /**
   * By id the lowest and highest weight. Each value in between is equally likely. Then the level is scaled to 1. The unit is the unit of
   * the weights of that level in the document: the field `gewicht`, the points of `swing`, or shares of 1 when the weights are computed. A
   * criterion or thema that is not named keeps its weight.
   */
  | {
      readonly methode: 'grenzen';
      readonly grenzen: Readonly<Record<string, { readonly van: number; readonly tot: number }>>;
    };

/**
 * How missing values are drawn. Each draw takes the score of a donor: one of the `aantal` (default 10) candidates that are most alike in what
 * is known of the one that misses the value. So a candidate of which little is known is the least sure. One number of a draw chooses for a
 * candidate, so that one donor gives all that it misses where it can. Values under the rules `bodem` and `weigeren` are not drawn: these are
 * decisions.
 */
export interface Ontbrekendonzekerheid {
  readonly methode: 'donoren';
  readonly aantal?: number | undefined;
}

/** The uncertain choices. Every choice is drawn independently, with equal probabilities. A field that is left out is certain. */
export interface Onzekerheid {
  readonly gewichten?: Gewichtsonzekerheid | undefined;
  /**
   * The normalisations to draw from. Name the present one too, or it is not drawn. They replace `minmax`, `zscore`, `robuuste_zscore`,
   * `rang`, `percentielrang` and `borda`. Chosen points, bands and classes stay. A judgement that is read by the ends of its scale stays so
   * when the alternative gives scores on the scale of the Routekaart. When the alternative ranks or standardises the figures, it does the
   * same with the judgement. An alternative that gives ranks (`rang`, `borda`) beside a criterion or thema that keeps another scale is
   * refused.
   */
  readonly normalisaties?: readonly Normalisatie[] | undefined;
  /** The aggregations to draw from. Name the present one too, or it is not drawn. Each applies to every level at once. */
  readonly aggregaties?: readonly Aggregatiewijze[] | undefined;
  /**
   * The rules for missing values to draw from. Name the present one too, or it is not drawn. They replace `weglaten`, `gemiddelde` and
   * `mediaan`.
   */
  readonly aanvullingen?: readonly Ontbreekregel[] | undefined;
  /** Leave out one criterion, or none. Default false. */
  readonly criteriumWeglaten?: boolean | undefined;
  /** Leave out the assessors of one role, or of none. Default false. */
  readonly rolWeglaten?: boolean | undefined;
  /** Draw the assessors of each role again, with replacement (bootstrap). Default false. */
  readonly bootstrap?: boolean | undefined;
  /**
   * Draw every figure from the interval that its cell carries (`getInterval`): a count that was rounded at random by the chances of its
   * rounding, a rounded figure and one between bounds everywhere as likely, a sum of counts by a triangle with its top at the figure, a figure
   * with a margin of 95 % by a normal distribution. A missing figure with bounds, such as a secret one, is drawn between them. A figure
   * without an interval stays as it is, and a finding says how many do. Normalisation, treatment and filling of gaps are done again on what
   * was drawn, unless a `meetlat` or a declared reference set is used. Figures are drawn independently, also two that were made of the same
   * counts. Default false.
   */
  readonly cijfers?: boolean | undefined;
  /** Default: as in the score, left out or filled in by the rule of the criterion; a finding then says for how many candidates. */
  readonly ontbrekend?: Ontbrekendonzekerheid | undefined;
}
