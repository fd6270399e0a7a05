/** Combining marks, such as accents after decomposition. */
const TEKENS = /[\u0300-\u036f]/g;

/** A column name without the differences between copies: case, accents, blanks, `_` and other signs. */
export function normalizeNaam(naam: string): string {
  return naam
    .normalize('NFD')
    .replace(TEKENS, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
