import { findDecimaal } from './findDecimaal.js';

/**
 * Turns decimal texts into whole numbers in exactly the same proportion. All shares, percentages, rates and index figures are read this
 * way, however many decimals each has.
 *
 * @param teksten - decimal texts of zero or more: digits, with a point before the decimals (`'33.3'`), at most a thousand characters
 * @param weiger - refuses the value at a position: another notation (`'1e3'`, `'50%'`, `''`, spaces, a sign), or not a text at all
 * @returns one whole number for each text, all multiplied by the same power of ten
 *
 * @example
 * ```ts
 * import { DomeinFout } from 'buurtaanpak/kern';
 * import { toVerhouding } from 'buurtaanpak/kern/huis';
 *
 * const weiger = (positie: number): never => {
 *   throw new DomeinFout('kern.gewicht_ongeldig', { positie, waarde: '' });
 * };
 * toVerhouding(['100', '3.3333333'], weiger); // => [1000000000n, 33333333n]
 * toVerhouding(['1', '50%'], weiger); // throws kern.gewicht_ongeldig
 * ```
 */
export function toVerhouding(teksten: readonly string[], weiger: (positie: number) => never): bigint[] {
  const gelezen = teksten.map((tekst, positie) => {
    const getal = findDecimaal(tekst);
    return getal === undefined || tekst.startsWith('-') ? weiger(positie) : getal;
  });
  const meeste = gelezen.reduce((most, { decimalen }) => Math.max(most, decimalen), 0);
  return gelezen.map(({ cijfers, decimalen }) => cijfers * 10n ** BigInt(meeste - decimalen));
}
