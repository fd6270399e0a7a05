import { allocateCenten } from '../../kern/huis.js';
import { zipRijen } from '../../rekenen/index.js';

/**
 * Fills a table in proportion to its row and column totals, in whole cents. Every row adds up to its row total and every column to its
 * column total.
 *
 * Row by row: a row is divided over the columns in proportion to what the columns still have to receive (largest remainder, ties to the
 * earlier column); the last row takes exactly what is left. A cell is never negative, and never more than its column still has to
 * receive.
 *
 * @param rijen - row totals, zero or more
 * @param kolommen - column totals, zero or more, with the same sum
 */
export function allocateTabel(rijen: readonly bigint[], kolommen: readonly bigint[]): bigint[][] {
  let over = [...kolommen];
  return rijen.map((rij, r) => {
    if (r === rijen.length - 1) return over;
    if (rij === 0n) return over.map(() => 0n);
    const cellen = allocateCenten(rij, over);
    over = zipRijen(over, cellen).map(([rest, cel]) => rest - cel);
    return cellen;
  });
}
