import { u8 } from '../../rekenen/index.js';

/** So many covers are listed at most. */
const MEESTE_DEKKINGEN = 100;

/** How many choices may still be tried; searches that share it, share its bound. */
export interface Zoekruimte {
  stappen: number;
}

/** All covers with the fewest columns, as sorted numbers of columns. */
export interface Dekkingen {
  readonly dekkingen: readonly (readonly number[])[];
  /** `false`: there are more, or too many choices would have to be tried (then possibly none is listed). */
  readonly volledig: boolean;
}

/** Rows whose choice is no wider than that of another: who covers these covers all. */
function keepNauwste(opties: readonly (readonly number[])[]): (readonly number[])[] {
  const opGrootte = [...opties].sort((a, b) => a.length - b.length);
  const uit: (readonly number[])[] = [];
  for (const rij of opGrootte) {
    const eigen = new Set(rij);
    if (!uit.some((smal) => smal.every((kolom) => eigen.has(kolom)))) uit.push(rij);
  }
  return uit;
}

/** At least so many columns are still needed: rows that share no column. */
function countMinstens(open: readonly (readonly number[])[]): number {
  const gezien = new Set<number>();
  let aantal = 0;
  for (const rij of open) {
    if (rij.some((kolom) => gezien.has(kolom))) continue;
    aantal++;
    for (const kolom of rij) gezien.add(kolom);
  }
  return aantal;
}

/** Two different lists of numbers in the order of their first difference. */
function compareLijsten(een: readonly number[], ander: readonly number[]): number {
  const plek = een.findIndex((getal, i) => getal !== ander[i]);
  return Number(een[plek]) - Number(ander[plek]);
}

/**
 * All smallest covers: choices of as few columns as possible so that every row has one of its own. Branches on the row with the fewest
 * columns left; a column that was tried is forbidden in the later branches, so that every cover is met once. The number of columns is
 * raised from its lower bound.
 *
 * @param opties - of every row the columns that cover it, at least one
 * @param kolommen - how many columns there are
 * @param ruimte - what is left of it after the search stays in it
 */
export function listDekkingen(opties: readonly (readonly number[])[], kolommen: number, ruimte: Zoekruimte): Dekkingen {
  const rijen = keepNauwste(opties);
  const verboden = new Uint8Array(kolommen);
  const gekozen: number[] = [];
  const dekkingen: number[][] = [];
  let gestopt = false;
  const search = (open: readonly (readonly number[])[], nog: number): void => {
    if (open.length === 0) {
      if (dekkingen.length === MEESTE_DEKKINGEN) gestopt = true;
      else dekkingen.push([...gekozen].sort((a, b) => a - b));
      return;
    }
    ruimte.stappen--;
    if (ruimte.stappen < 0) gestopt = true;
    const over = open
      .map((rij) => rij.filter((kolom) => u8(verboden, kolom) === 0))
      .sort((a, b) => a.length - b.length);
    const [eerste = []] = over;
    if (gestopt || countMinstens(over) > nog) return;
    for (const kolom of eerste) {
      gekozen.push(kolom);
      search(
        over.filter((rij) => !rij.includes(kolom)),
        nog - 1,
      );
      gekozen.pop();
      verboden[kolom] = 1;
    }
    for (const kolom of eerste) verboden[kolom] = 0;
  };
  for (let aantal = countMinstens(rijen); dekkingen.length === 0 && !gestopt; aantal++) search(rijen, aantal);
  return { dekkingen: dekkingen.sort(compareLijsten), volledig: !gestopt };
}
