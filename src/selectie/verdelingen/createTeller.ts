import { refuse } from '../teksten/codes.js';

/** The most steps of one count. */
export const MEESTE_STAPPEN = 1_000_000;

/** Counts the work of a count. */
export interface Teller {
  /** @throws DomeinFout `selectie.verdelingen_te_veel_werk` */
  spend(stappen: number): void;
}

/** A counter that refuses the step beyond the bound. */
export function createTeller(): Teller {
  let over = MEESTE_STAPPEN;
  return {
    spend: (stappen) => {
      over -= stappen;
      if (over < 0) refuse('selectie.verdelingen_te_veel_werk', { hoogstens: MEESTE_STAPPEN }, ['quota']);
    },
  };
}
