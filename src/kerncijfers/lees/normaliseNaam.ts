/** The marks on letters, once these are written apart. */
const TEKENS = /[\u0300-\u036f]/g;

/** A name of a column without what differs from copy to copy: case, accents, blanks around it, `_` and other signs. */
export function normaliseNaam(naam: string): string {
  return naam
    .normalize('NFD')
    .replace(TEKENS, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
