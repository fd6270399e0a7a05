/** The number of words in a sentence of `splitZinnen`: what stands between spaces and holds a letter, a digit or a value. */
export function countWoorden(zin: string): number {
  return zin.split(' ').filter((woord) => /[\p{L}\p{N}\uFFFC]/u.test(woord)).length;
}
