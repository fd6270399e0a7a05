import type { Brieffeiten } from '../delen/brieffeiten.js';
import type { Leercijfers } from '../delen/leercijfers.js';
import type { Stuk } from '../delen/stuk.js';

/** A piece for the council in the making: what it tells besides the documents of every piece. */
export interface Raadsstuk extends Stuk {
  readonly feiten: Brieffeiten;
  readonly leren?: Leercijfers | undefined;
}
