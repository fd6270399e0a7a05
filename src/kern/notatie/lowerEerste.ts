/** A sentence that goes on behind a colon: its first word in lower case, unless that is a name with more capitals, such as KVK-nummer. */
export function lowerEerste(zin: string): string {
  return /^\p{Lu}(?!\p{L}*\p{Lu})/u.test(zin) && !/^\p{Lu}[^\p{L}\s’']/u.test(zin)
    ? `${zin.charAt(0).toLowerCase()}${zin.slice(1)}`
    : zin;
}
