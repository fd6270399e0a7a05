import type { Graaf } from './graaf.js';

// A unit is a place in both lists.
/** The units that touch a unit. */
export const burenOf = ({ buren }: Graaf, eenheid: number) => buren[eenheid] as readonly number[];
