import { findVorm, type Plek, readVoor } from './vondst.js';

const countDigits = (tekst: string) => tekst.replace(/\D/g, '').length;
const DATUM = /^\d{1,2}[-./]\d{1,2}[-./]\d{4}/;
/** A paid or free number of an organisation: it belongs to no person. */
const DIENST = /^0(?:800|90[069])/;

/** Whether the letters right before a number announce a phone number: `tel0612345678`. */
function isLos(tekst: string, van: number): boolean {
  const voor = readVoor(tekst, van, 12);
  return !/\p{L}$/u.test(voor) || /(?:tel|mob|bel|app|gsm|foon|nummer|nr)$/iu.test(voor);
}

/**
 * Dutch phone numbers: national (0…, ten digits) or international (+31…, 0031…), with any usual separator. Ten digits exclude a date and
 * a code. Without the first zero only after a word such as 'tel'.
 */
export function* findTelefoonnummers(tekst: string): Generator<Plek> {
  yield* findVorm(
    tekst,
    /(?<![\d+])(?:(?:\+|00)[ .-]?31[ ./–‑-]{0,3}(?:\(0\)[ .-]{0,2})?[1-9]|\(?0\)?(?:[1-9]| 6))(?:[ \u00a0()./_–—‑-]{0,3}\d){8}(?![\p{L}\d])/gu,
    (deel, van) => countDigits(deel) >= 10 && !DATUM.test(deel) && !DIENST.test(deel) && isLos(tekst, van),
  );
  yield* findVorm(tekst, /(?<![\p{L}\d+.,-])6(?:[ ./-]{0,2}\d){8}(?![\p{L}\d])/gu, (_, van) =>
    /(?:tel|telefoon|mob|mobiel|bel|gsm|nummer|app|whatsapp)[\p{L}.:]{0,8} ?$/iu.test(readVoor(tekst, van, 24)),
  );
}

/** Foreign phone numbers: the code of a country (E.164) after + or 00, and eight to fifteen digits in all. */
export function* findBuitenlandseNummers(tekst: string): Generator<Plek> {
  yield* findVorm(
    tekst,
    /(?<![\p{L}\d+])(?:\+|00)[ ]?(?:1|7|2[07]|3[023469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-689]\d|3[578]\d|42[013]|50\d|59\d|6[789]\d|85\d|88\d|9[679]\d)(?:[ \u00a0()./–‑-]{0,2}\d){6,12}(?![\p{L}\d])/gu,
    (deel) => countDigits(deel) >= (deel.startsWith('+') ? 8 : 11),
  );
}
