import type { Maat } from './maat.js';

// A square is a place in the list.
/** The measure of a square. */
export const maatOf = (maten: readonly Maat[], eenheid: number) => maten[eenheid] as Maat;
