import type { Datum } from '../../kern/index.js';

/** The reason why no verdict can be given, whatever the changes are. */
export type Weigering =
  | { readonly reden: 'uitkomst_alleen_met_team' | 'geen_set' }
  | { readonly reden: 'voormeting_was_criterium'; readonly moment: Datum }
  | { readonly reden: 'koppeling_op_criterium'; readonly kenmerk: string }
  | { readonly reden: 'kenmerk_per_gemeente'; readonly gemeenten: number }
  | { readonly reden: 'groep_te_klein'; readonly kleinste: number };
