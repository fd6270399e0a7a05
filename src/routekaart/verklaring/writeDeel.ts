import { formatGetal, type Taal } from './formatGetal.js';

/** A part of a difference with two decimals and its sign; one that rounds to 0 has no sign. */
export function writeDeel(verschil: number, taal: Taal): string {
  const tekst = formatGetal(verschil, taal, 2, true);
  return verschil > 0 && /[1-9]/.test(tekst) ? `+${tekst}` : tekst;
}
