import type { Verslagtekst } from '../../verslag/index.js';

/** A part of a sentence as a sentence: with a capital, and a full stop when it has none. */
export function toZin(tekst: Verslagtekst): Verslagtekst {
  const [eerste, ...rest] = tekst;
  const begin = typeof eerste === 'string' ? [eerste.charAt(0).toUpperCase() + eerste.slice(1)] : tekst.slice(0, 1);
  const laatste = tekst.at(-1);
  const eindigt = typeof laatste === 'object' && laatste.soort === 'tekst' && /[.!?]\s*$/.test(laatste.waarde);
  return [...begin, ...rest, ...(eindigt ? [] : ['.'])];
}
