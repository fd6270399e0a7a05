import { countDigits } from './countDigits.js';
import { findVorm } from './findVorm.js';
import type { Plek } from './vondst.js';

/** Foreign phone numbers: the code of a country (E.164) after + or 00, and eight to fifteen digits in all. */
export function* findBuitenlandseNummers(tekst: string): Generator<Plek> {
  yield* findVorm(
    tekst,
    /(?<![\p{L}\d+])(?:\+|00)[ ]?(?:1|7|2[07]|3[023469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-689]\d|3[578]\d|42[013]|50\d|59\d|6[789]\d|85\d|88\d|9[679]\d)(?:[ \u00a0()./–‑-]{0,2}\d){6,12}(?![\p{L}\d])/gu,
    (deel) => countDigits(deel) >= (deel.startsWith('+') ? 8 : 11),
  );
}
