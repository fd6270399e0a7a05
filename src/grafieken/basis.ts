/**
 * Colours that the colour-blind can tell apart, by Okabe and Ito (Color Universal Design, 2008), without their yellow, which is too light
 * on white. Every mark also has a dark edge, so that colour is not the only difference.
 */
export const KLEUREN = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#999999',
  '#000000',
] as const;

/** Shapes that are told apart without colour, one for each colour. */
export const VORMEN = [
  'circle',
  'square',
  'triangle-up',
  'diamond',
  'cross',
  'triangle-down',
  'triangle-right',
  'triangle-left',
] as const;

/** The edge of a bar. It gives a light colour contrast on white (WCAG 2.1, 1.4.11). */
export const RAND = { stroke: '#1a1a1a', strokeWidth: 0.8 } as const;

/** The options of every chart. */
export interface GrafiekOptions {
  /** Unique in a verslag: small letters, digits and hyphens. Default: the name of the kind of chart. */
  readonly id?: string;
  /** Default: a general title for the kind of chart. */
  readonly titel?: string;
  /**
   * The width of the drawing without labels, in pixels. Default: 520, and beside long names what they leave of 700, at least 320, so that
   * letters keep their size in a page of `renderHtml` and on A4.
   */
  readonly breedte?: number;
}

/** Letters and lines that a person reads. */
export const INKT = '#1a1a1a';

/** The meaning of the mark of a chosen buurt, and of its absence. */
export const STIP = '● voor de naam: gekozen. Zonder ●: niet gekozen, of kon niet meedoen.';

/** A mark in words, for people who hear the drawing. Without it Vega writes the names of fields. */
export const UITSPRAAK = { field: 'beschrijving', type: 'nominal' } as const;
