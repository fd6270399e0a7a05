import type { Aandeel } from './aandeel.js';
import type { Factor } from './factor.js';
import { findDecimaal } from './findDecimaal.js';
import type { Procent } from './procent.js';
import { writeGetal } from './writeGetal.js';

/**
 * Turns decimals into whole numbers in exactly the same proportion. All shares, percentages, rates and index figures are read this
 * way, however many decimals each has.
 *
 * @param decimalen - decimal texts of zero or more, at most a thousand characters each, or numbers, which stand for their shortest text
 * @param weiger - refuses the value at a position: another notation (`'1e3'`, `'50%'`, `''`, spaces, a sign), or not a text at all
 * @returns one whole number for each decimal, all multiplied by the same power of ten
 *
 * @example
 * ```ts
 * import { DomeinFout, Procent } from 'buurtaanpak/kern';
 * import { toVerhouding } from 'buurtaanpak/kern/huis';
 *
 * const weiger = (positie: number): never => {
 *   throw new DomeinFout('kern.gewicht_ongeldig', { positie, waarde: '' });
 * };
 * toVerhouding([100, Procent.parse('3.3333333')], weiger); // => [1000000000n, 33333333n]
 * toVerhouding([1, -50], weiger); // throws kern.gewicht_ongeldig
 * ```
 */
export function toVerhouding(
  decimalen: readonly (Procent | Aandeel | Factor | number)[],
  weiger: (positie: number) => never,
): bigint[] {
  const gelezen = decimalen.map((decimaal, positie) => {
    const tekst = writeGetal(decimaal);
    const getal = findDecimaal(tekst);
    return getal === undefined || String(tekst).startsWith('-') ? weiger(positie) : getal;
  });
  const meeste = gelezen.reduce((most, { decimalen }) => Math.max(most, decimalen), 0);
  return gelezen.map(({ cijfers, decimalen }) => cijfers * 10n ** BigInt(meeste - decimalen));
}
