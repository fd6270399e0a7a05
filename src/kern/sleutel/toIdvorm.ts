import { cleanTekst } from '../notatie/cleanTekst.js';

/** Letters, digits and signs of ASCII without blanks: such an id is its own form. */
const GEWOON = /^[!-~]*$/;

/**
 * What two ids have in common that nobody can tell apart: the accents in one character each (NFC), without control characters, signs of no width
 * and signs of direction, without blanks at the ends, and with one space for other blanks. A document keeps an id as it came; ids are compared by
 * this form wherever one may stand only once. A capital makes another id, and so does a letter of another alphabet that looks the same.
 *
 * @param id - a code, key or reference
 * @returns the form; empty when nothing of it can be seen
 *
 * @example
 * ```ts
 * import { toIdvorm } from 'buurtaanpak/kern/huis';
 *
 * toIdvorm('Scho\u0308nberg') === toIdvorm('Sch\u00f6nberg'); // => true
 * toIdvorm(' oost\u200b') === toIdvorm('oost'); // => true
 * toIdvorm('Oost') === toIdvorm('oost'); // => false
 * ```
 */
export function toIdvorm(id: string): string {
  return GEWOON.test(id) ? id : cleanTekst(id.normalize('NFC')).trim();
}
