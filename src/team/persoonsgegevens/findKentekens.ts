import { findVorm } from './findVorm.js';
import { readVoor } from './readVoor.js';
import type { Plek } from './vondst.js';

const GENOEMD = /(?:kenteken|nummerbord|nummerplaat)\p{L}{0,8}[ :=.]{0,3}$/iu;

/** Dutch number plates in the groupings of the RDW: with hyphens, or in any notation after the word kenteken. */
export function* findKentekens(tekst: string): Generator<Plek> {
  yield* findVorm(
    tekst,
    /(?<![\p{L}\d-])(?:[A-Z]{2}-\d\d-\d\d|\d\d-\d\d-[A-Z]{2}|\d\d-[A-Z]{2}-\d\d|[A-Z]{2}-\d\d-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d\d|\d\d-[A-Z]{2}-[A-Z]{2}|\d\d-[A-Z]{3}-\d|\d-[A-Z]{3}-\d\d|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d\d-[A-Z]|[A-Z]-\d\d-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)(?![\p{L}\d-])/giu,
    (deel) => !/-(?:en|of|op|in|tm)-/i.test(deel),
  );
  yield* findVorm(
    tekst,
    /(?<![\p{L}\d])(?:[a-z\d]{6}|[a-z\d]{1,3}([ -])[a-z\d]{1,3}\1[a-z\d]{1,3})(?![\p{L}\d])/giu,
    (deel, van) => {
      const kaal = deel.replace(/[ -]/g, '');
      return kaal.length === 6 && /\d/.test(kaal) && /[a-z]/i.test(kaal) && GENOEMD.test(readVoor(tekst, van, 24));
    },
  );
}
