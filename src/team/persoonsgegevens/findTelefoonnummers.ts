import { countDigits } from './countDigits.js';
import { findVorm } from './findVorm.js';
import { readVoor } from './readVoor.js';
import type { Plek } from './vondst.js';

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
