import type { Reden } from '../tabel/kerncijfertabel.js';
import type { Reeksbreuk, Reekscijfer, Reeksjaar } from './reeks.js';

/**
 * The figures that can be compared: those after the last break that nobody filled in, and why there are no more of them.
 *
 * @returns `reden`: that of the last year without a figure; after a break, or beside figures that somebody filled in, comparing does not
 *   apply; else the other years were not delivered
 */
export function listVergelijkbaar(
  jaren: readonly Reeksjaar[],
  breuken: readonly Reeksbreuk[],
): { readonly cijfers: readonly Reekscijfer[]; readonly reden: Reden } {
  const breuk = breuken.at(-1);
  const na = jaren.filter(({ jaar }) => breuk === undefined || jaar >= breuk.jaar);
  const cijfers = na.flatMap((een) => ('waarde' in een && een.van !== 'geschat' ? [een] : []));
  const reden = na.flatMap((een) => ('reden' in een ? [een.reden] : [])).at(-1);
  const afgevallen = breuk !== undefined || na.some((een) => 'waarde' in een && een.van === 'geschat');
  return { cijfers, reden: reden ?? (afgevallen ? 'niet_van_toepassing' : 'niet_geleverd') };
}
