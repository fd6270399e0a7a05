import type { Brieffeiten } from './brieffeiten.js';
import type { Leercijfers } from './leercijfers.js';
import type { Stuk } from './stuk.js';

/** A piece for the council in the making: what it tells besides the documents of every piece. */
export interface Raadsstuk extends Stuk {
  readonly feiten: Brieffeiten;
  readonly leren?: Leercijfers | undefined;
}
