/**
 * Digits in groups of three from the right, as thousands are written.
 *
 * @param cijfers - the digits of a whole number, optionally with a sign before them
 * @param teken - what stands between the groups
 *
 * @example
 * ```ts
 * import { groupDuizendtallen } from 'buurtaanpak/kern/huis';
 *
 * groupDuizendtallen('1234567', '.'); // => '1.234.567'
 * groupDuizendtallen('-123', '.'); // => '-123'
 * ```
 */
export function groupDuizendtallen(cijfers: string, teken: string): string {
  const begin = /^\d/.test(cijfers) ? 0 : 1;
  let eind = begin + ((cijfers.length - begin) % 3 || 3);
  let uit = cijfers.slice(0, eind);
  for (; eind < cijfers.length; eind += 3) uit += `${teken}${cijfers.slice(eind, eind + 3)}`;
  return uit;
}
