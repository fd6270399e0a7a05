import { CRITERIA } from './criteria.js';

/** The settings of a visitor, which a link contains. */
export interface Instelling {
  /** By id of the criterion a whole number from 0 up to and including {@link HOOGSTE}.gewicht. */
  readonly gewichten: Readonly<Record<string, number>>;
  /** How many buurten are chosen. */
  readonly aantal: number;
  /** The maximum number in one wijk; `null` is without a bound. */
  readonly perWijk: number | null;
  /** The minimum number of chosen buurten in one of `wijken`. */
  readonly minstens: number;
  /** Codes of wijken. */
  readonly wijken: readonly string[];
}

/** The highest value of each number; the lowest is 0, of `aantal` and `perWijk` 1. */
export const HOOGSTE = { gewicht: 10, aantal: 48, perWijk: 10 } as const;

/** The initial settings of the page. */
export const BEGIN: Instelling = {
  gewichten: Object.fromEntries(CRITERIA.map(({ criterium, gewicht }) => [criterium.id, gewicht])),
  aantal: 12,
  perWijk: 2,
  minstens: 0,
  wijken: [],
};
