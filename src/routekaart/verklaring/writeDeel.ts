import { formatGetal, type Taal } from './formatGetal.js';

/** A part of a difference with two decimals and its sign. */
export function writeDeel(verschil: number, taal: Taal): string {
  return `${verschil > 0 ? '+' : ''}${formatGetal(verschil, taal, 2, true)}`;
}
