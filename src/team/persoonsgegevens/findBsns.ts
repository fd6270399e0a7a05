import { findVorm } from './findVorm.js';
import { isElfproef } from './isElfproef.js';
import { readVoor } from './readVoor.js';
import type { Plek } from './vondst.js';

const isBsn = (deel: string) => isElfproef(deel.replace(/\D/g, ''));

const GENOEMD =
  /(?:bsn|burgerservicenummer|burgerservicenr|sofi|sofinummer|sofinr)[^\d.!?]{0,16}(?:nr\.?[ :]{0,2})?$/iu;

/**
 * BSNs: nine digits that pass the eleven-test, in one piece or in the usual groups. After a word such as 'bsn' in any groups, and also
 * without the leading zero.
 */
export function* findBsns(tekst: string): Generator<Plek> {
  for (const lengte of [/(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/gu, /(?<!\d)\d(?:[ .-]?\d){7}(?!\d)/gu])
    yield* findVorm(tekst, lengte, (deel, van) => GENOEMD.test(readVoor(tekst, van, 40)) && isBsn(deel));
  yield* findVorm(
    tekst,
    /(?<![\p{L}\d])\d{9}(?![\p{L}\d])|(?<![\p{L}\d.-])\d{3}([ .-])\d{3}\1\d{3}(?![\p{L}\d])|(?<![\p{L}\d.-])\d{4}([ .])\d{2}\2\d{3}(?![\p{L}\d])/gu,
    (deel, van) => isBsn(deel) && !/(?:€|\beur|\beuro|\brsin|\bbtw|\bkvk)[ :.]{0,3}$/iu.test(readVoor(tekst, van, 10)),
  );
}
