import type { Deelprobleem } from '../probleem/deelprobleem.js';
import type { Patroon } from '../probleem/keuzeprobleem.js';

/** Tells whether a part of a problem can have a solution. `false` is certain, `true` is not. */
export type Toets = (deel: Deelprobleem, patroon: Patroon) => boolean;
