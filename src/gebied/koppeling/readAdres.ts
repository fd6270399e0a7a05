import type { Adreskolommen } from './findAdreskolommen.js';
import { isRij } from './isRij.js';

const PC6 = /^\d{4}[A-Z]{2}$/;
const NUMMER = /^\d{1,6}$/;

const write = (cel: unknown): string => (typeof cel === 'string' || typeof cel === 'number' ? String(cel) : '');

/** A text without blanks and in capitals: `8911 ab` becomes `8911AB`. */
const clean = (cel: unknown): string => write(cel).replace(/\s/g, '').toUpperCase();

/**
 * An address as one text: postcode, number, and the letter and suffix of the columns given. `undefined` when the row has no postcode of
 * four digits and two letters, or no whole number.
 */
export function readAdres(rij: unknown, kolommen: Omit<Adreskolommen, 'gebied' | 'gewicht'>): string | undefined {
  if (!isRij(rij)) return undefined;
  const pc6 = clean(rij[kolommen.pc6]);
  const nummer = clean(rij[kolommen.huisnummer]);
  if (!PC6.test(pc6) || !NUMMER.test(nummer)) return undefined;
  const delen = [kolommen.huisletter, kolommen.toevoeging].map((kolom) =>
    kolom === undefined ? '' : clean(rij[kolom]),
  );
  return [pc6, Number(nummer), ...delen].join(' ').trimEnd();
}
