import { normalizeNaam } from './normalizeNaam.js';

/**
 * Normalises a column name but keeps its number: `Appartement#2` is the second column of that name, in the order of the table. Number 1 is
 * left out.
 */
export function normalizeKop(naam: string): string {
  const [kaal = '', nummer] = naam.split('#');
  return nummer === undefined || nummer === '1' ? normalizeNaam(kaal) : `${normalizeNaam(kaal)}#${nummer}`;
}
