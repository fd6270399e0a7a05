import { CRITERIA } from './criteria.js';

/** What a visitor sets, and a link carries along. */
export interface Instelling {
  /** By id of the criterion a whole number from 0 up to and including {@link HOOGSTE}.gewicht. */
  readonly gewichten: Readonly<Record<string, number>>;
  /** How many buurten are chosen. */
  readonly aantal: number;
  /** At most so many in one wijk; `null` is without a bound. */
  readonly perWijk: number | null;
  /** So many of the chosen buurten, or more, lie in one of `wijken`. */
  readonly minstens: number;
  /** Codes of wijken. */
  readonly wijken: readonly string[];
}

/** The highest value of each number; the lowest is 0, of `aantal` and `perWijk` 1. */
export const HOOGSTE = { gewicht: 10, aantal: 48, perWijk: 10 } as const;

/** What the page starts with. */
export const BEGIN: Instelling = {
  gewichten: Object.fromEntries(CRITERIA.map(({ criterium, gewicht }) => [criterium.id, gewicht])),
  aantal: 12,
  perWijk: 2,
  minstens: 0,
  wijken: [],
};
