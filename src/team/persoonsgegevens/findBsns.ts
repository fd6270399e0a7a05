import { findVorm, type Plek, readVoor } from './vondst.js';

/**
 * The eleven-test of the burgerservicenummer: 9 times the first digit plus 8 times the second … plus 2 times the eighth minus the ninth
 * is a multiple of 11 (Besluit burgerservicenummer). Eight digits get a leading zero. A number of only zeros is not a BSN.
 */
export function isElfproef(cijfers: string): boolean {
  if (!/^\d{8,9}$/.test(cijfers) || /^0+$/.test(cijfers)) return false;
  const negen = cijfers.padStart(9, '0');
  let som = 0;
  for (let i = 0; i < 9; i++) som += Number(negen[i]) * (i === 8 ? -1 : 9 - i);
  return som % 11 === 0;
}

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
