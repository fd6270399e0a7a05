import { canonicalizeJson } from '../../kern/huis.js';
import type { Pad } from '../../kern/index.js';
import type { Verslagherkomst } from '../document/waarde.js';

/** The identities of numbers in a verslag. */
export interface Sleutels {
  /** The identity of a number: its origin, or else its place. Two places with the same origin hold one number. */
  readonly keyOf: (herkomst: Verslagherkomst | undefined, pad: Pad) => string;
  /** The number at one path of a source. */
  readonly partKey: (bron: string, pad: Pad) => string;
}

/**
 * Makes identities.
 *
 * @param nameBron - what a source is called, so that one source has one name in several documents
 * @param hier - what stands before a place, so that places of several documents differ
 */
export function createSleutels(nameBron: (bron: string) => string, hier: Pad): Sleutels {
  return {
    keyOf: (herkomst, pad) => {
      if (herkomst === undefined) return canonicalizeJson([...hier, ...pad]);
      const { bron, bewerking, paden } = herkomst;
      if (bewerking !== 'som') return canonicalizeJson([nameBron(bron), bewerking, paden]);
      // The sum of one number is that number, and a sum in another order is the same sum.
      const delen = paden.map((een) => canonicalizeJson(een)).sort();
      return paden.length === 1
        ? canonicalizeJson([nameBron(bron), 'waarde', paden])
        : canonicalizeJson([nameBron(bron), bewerking, delen]);
    },
    partKey: (bron, pad) => canonicalizeJson([nameBron(bron), 'waarde', [pad]]),
  };
}

/** The identities of numbers in one verslag by itself. */
export const EIGEN_SLEUTELS: Sleutels = /* @__PURE__ */ createSleutels((bron) => bron, []);
