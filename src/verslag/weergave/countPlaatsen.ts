/** The width of a text on a line: its code points, without combining marks. */
export function countPlaatsen(tekst: string): number {
  return [...tekst.replace(/\p{M}/gu, '')].length;
}
