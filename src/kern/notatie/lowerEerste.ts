/** A sentence that goes on behind a colon: its first word in lower case, unless that is a name with more capitals or digits, such as KVK-nummer. */
export function lowerEerste(zin: string): string {
  const [woord = ''] = zin.split(' ', 1);
  return /[\p{Lu}\d]/u.test(woord.slice(1)) ? zin : `${zin.charAt(0).toLowerCase()}${zin.slice(1)}`;
}
