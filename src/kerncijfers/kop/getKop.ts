import type { Rij } from './leesplan.js';

/** The names of the columns: those of the first row, and the extra ones of later rows. There must be at least one row. */
export function getKop(rijen: readonly Rij[]): string[] {
  const eerste = Object.keys(rijen[0] as Rij);
  const namen = new Set(eerste);
  for (const rij of rijen) {
    const sleutels = Object.keys(rij);
    // Rows of a table nearly always have the same columns. Only a row with another length or another last column is examined.
    if (sleutels.length === eerste.length && sleutels.at(-1) === eerste.at(-1)) continue;
    for (const naam of sleutels) namen.add(naam);
  }
  return [...namen];
}
