import type { Datum } from '../../kern/index.js';

/** A comparison that could give a p, which would not say what it seems to say. */
export type Weigering =
  | { readonly reden: 'voormeting_was_criterium'; readonly moment: Datum }
  | { readonly reden: 'kenmerk_per_gemeente'; readonly gemeenten: number }
  | { readonly reden: 'groep_te_klein'; readonly kleinste: number };

/** Why a comparison has no test, and so no verdict. */
export type Ontoetsbaar = Weigering | { readonly reden: 'gelijke_waarden' | 'geen_contrast' };
