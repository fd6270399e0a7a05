/** Combining marks, such as accents after decomposition. */
const TEKENS = /[\u0300-\u036f]/g;

/** A text in lower case, without accents. */
export function toKlein(tekst: string): string {
  return tekst.normalize('NFD').replace(TEKENS, '').toLowerCase();
}
