import type { Kendallblok } from './kendallblok.js';

/** How many pairs of units the blocks hold, with equals. */
export const countBlokparen = (blokken: readonly Kendallblok[]): number =>
  blokken.reduce((som, { x }) => som + (x.length * (x.length - 1)) / 2, 0);
