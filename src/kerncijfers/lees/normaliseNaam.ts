/** A name of a column without what differs from copy to copy: case, blanks around it, `_` and other signs. */
export function normaliseNaam(naam: string): string {
  return naam.toLowerCase().replace(/[^a-z0-9]/g, '');
}
