/** A sum in a table: the cell of the total and the cells of its parts, as `[rij, kolom]`. */
export interface Optelling {
  readonly totaal: readonly [number, number];
  readonly delen: readonly (readonly [number, number])[];
}
