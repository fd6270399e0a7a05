import type { Rij } from './leesplan.js';

/** So many rows are enough to see what a column holds. */
const AANTAL = 50;

/** The rows that are looked at to see what a column holds. */
export const listKijkrijen = (rijen: readonly Rij[]): readonly Rij[] => rijen.slice(0, AANTAL);
