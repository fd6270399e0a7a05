import { toCeltekst } from '../kop/celtekst.js';

/** A year, also as CBS writes it: `2020`, `2020JJ00`, `2020*` for a provisional figure. A quarter or a month is no year. */
const JAAR = /^((?:19|2\d)\d{2})(?:JJ00)?\*{0,2}$/;

/** The year in a cell, a text or a number; undefined when the cell holds none. */
export function readJaar(cel: unknown): number | undefined {
  const jaar = JAAR.exec(typeof cel === 'number' ? String(cel) : toCeltekst(cel).trim())?.[1];
  return jaar === undefined ? undefined : Number(jaar);
}
