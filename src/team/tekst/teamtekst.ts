import type { Paramwaarde } from '../../kern/index.js';

/** A code with its params, for `formatBevinding`. */
export interface Teamtekst {
  readonly code: string;
  readonly params: Readonly<Record<string, Paramwaarde>>;
}
