import type { Verslagtekst } from '../../verslag/index.js';

/** A part of a sentence as a sentence: with a capital and a full stop. */
export function toZin(tekst: Verslagtekst): Verslagtekst {
  const [eerste, ...rest] = tekst;
  const begin = typeof eerste === 'string' ? [eerste.charAt(0).toUpperCase() + eerste.slice(1)] : tekst.slice(0, 1);
  return [...begin, ...rest, '.'];
}
