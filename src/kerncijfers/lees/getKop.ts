import type { Rij } from './leesplan.js';

/** The names of the columns: those of the first row (there is one), and what later rows have besides. */
export function getKop(rijen: readonly Rij[]): string[] {
  const eerste = Object.keys(rijen[0] as Rij);
  const namen = new Set(eerste);
  for (const rij of rijen) {
    const sleutels = Object.keys(rij);
    // Rows of a table have the same columns nearly always: only a row of another length or end needs a look.
    if (sleutels.length === eerste.length && sleutels.at(-1) === eerste.at(-1)) continue;
    for (const naam of sleutels) namen.add(naam);
  }
  return [...namen];
}
