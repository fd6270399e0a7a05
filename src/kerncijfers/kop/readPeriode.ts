import { toCeltekst } from './celtekst.js';

/** The year of a period as CBS writes it: `2020JJ00`. */
export function readPeriode(waarde: unknown): number | undefined {
  const jaar = /^(\d{4})(?:JJ|MM|KW|X)/.exec(toCeltekst(waarde))?.[1];
  return jaar === undefined ? undefined : Number(jaar);
}
