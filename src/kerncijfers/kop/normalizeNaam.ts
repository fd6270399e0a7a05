import { toKlein } from './toKlein.js';

/** A column name without the differences between copies: case, accents, blanks, `_` and other signs. */
export function normalizeNaam(naam: string): string {
  return toKlein(naam).replace(/[^a-z0-9]/g, '');
}
