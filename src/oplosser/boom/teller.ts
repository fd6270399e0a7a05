import type { Werkopties } from '../../kern/index.js';
/** What a search may use. It is counted in steps, never in time, so that the answer is the same on every machine. */
export interface Zoekgrenzen {
  /** The maximum number of subproblems. */
  readonly knopen: number;
  /** The maximum number of pivots of the simplex. */
  readonly pivots: number;
  /** Read at every subproblem: `aborted: true` stops the search. */
  readonly signaal?: Werkopties['signaal'];
}

/** What a search has used, over all its parts. */
export interface Teller {
  knopen: number;
  pivots: number;
  /** A search for the best had to split the problem that it began with. */
  vertakt: boolean;
  readonly grenzen: Zoekgrenzen;
}

export const createTeller = (grenzen: Zoekgrenzen): Teller => ({ knopen: 0, pivots: 0, vertakt: false, grenzen });

/** Whether the search must stop. */
export function isOp({ knopen, pivots, grenzen }: Teller): boolean {
  return knopen >= grenzen.knopen || pivots >= grenzen.pivots || grenzen.signaal?.aborted === true;
}
