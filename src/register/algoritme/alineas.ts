/** A part of a long text: a paragraph, with a list below it. */
export interface Alinea {
  readonly kop: string;
  /** Lines of the list. */
  readonly regels?: readonly string[];
  /** Shorter versions of the lines, for when they do not fit. */
  readonly korter?: readonly string[];
  /** The text under the list. */
  readonly slot?: string;
  /** When lines have to go, those of the lowest number go first. Default: 0. */
  readonly belang?: number;
}
