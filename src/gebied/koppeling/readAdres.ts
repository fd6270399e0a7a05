import type { Adreskolommen } from './findAdreskolommen.js';
import { isRij } from './isRij.js';

const PC6 = /^\d{4}[A-Z]{2}$/;
const NUMMER = /^\d{1,6}$/;

const write = (cel: unknown): string => (typeof cel === 'string' || typeof cel === 'number' ? String(cel) : '');

const SCHOON = /^[0-9A-Z]*$/;

/** A text without blanks and in capitals: `8911 ab` becomes `8911AB`. */
function clean(cel: unknown): string {
  const tekst = write(cel);
  return SCHOON.test(tekst) ? tekst : tekst.replace(/\s/g, '').toUpperCase();
}

/**
 * An address as one text: postcode, number, and the letter and suffix of the columns given. `undefined` when the row has no postcode of
 * four digits and two letters, or no whole number.
 */
export function readAdres(rij: unknown, kolommen: Omit<Adreskolommen, 'gebied' | 'gewicht'>): string | undefined {
  if (!isRij(rij)) return undefined;
  const pc6 = clean(rij[kolommen.pc6]);
  const nummer = clean(rij[kolommen.huisnummer]);
  if (!PC6.test(pc6) || !NUMMER.test(nummer)) return undefined;
  const sleutel = `${pc6} ${Number(nummer)}`;
  const { huisletter, toevoeging } = kolommen;
  if (huisletter === undefined && toevoeging === undefined) return sleutel;
  const readRest = (kolom: string | undefined): string => (kolom === undefined ? '' : clean(rij[kolom]));
  return `${sleutel} ${readRest(huisletter)} ${readRest(toevoeging)}`.trimEnd();
}
