import { findVorm } from './findVorm.js';
import { readVoor } from './readVoor.js';
import type { Plek } from './vondst.js';

const ERVOOR = /\bgeb(?:\.|:| |=|oren|oorte|dat)|\b(?:jarig|verjaar|dob|born|birth)|\*/i;
const ERACHTER = /^,? ?(?:is )?(?:\p{L}{1,8} )?geboren/iu;

/** Dates of birth: a day with a year, beside a word such as 'geboren'. */
export function* findGeboortedatums(tekst: string): Generator<Plek> {
  yield* findVorm(
    tekst,
    /(?<!\d)(?:\d{1,2}([-./ ])\d{1,2}\1(?:\d{4}|['’]?\d\d)|\d{8}|\d{4}-\d\d-\d\d|\d{1,2}e?[ -](?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}{0,6}\.?[ -]['’]?\d{2,4})(?!\d)/giu,
    (deel, van) =>
      ERVOOR.test(readVoor(tekst, van, 60).replace(/^.*[!?\d]/s, '')) ||
      ERACHTER.test(tekst.slice(van + deel.length, van + deel.length + 20)),
  );
}
