import type { Meetmoment } from '../../evaluatie/index.js';
import type { Datum } from '../../kern/index.js';

/** The id of {@link Leercijfers} among the sources of a piece. */
export const LEERBRON = 'leren';

/** What a comparison of so many buurten can see. `beschrijving`: a group is too small for a verdict. */
export type Zicht = 'beschrijving' | 'niets' | 'heel_groot' | 'groot' | 'kleiner';

/** One comparison of the plan: which kenmerk, when, and the buurten that it compares. */
export interface Leervergelijking {
  readonly kenmerk: string;
  readonly op: Meetmoment;
  /** How many buurten are in each group, the largest first. One number: the groups are not known, or it is no comparison of groups. */
  readonly aantallen: readonly number[];
  readonly zicht: Zicht;
}

/** What the letter tells of the plan of the evaluation. */
export interface Leercijfers {
  readonly naam: string;
  readonly vastgesteldOp: Datum;
  readonly vergelijkingen: readonly Leervergelijking[];
}
