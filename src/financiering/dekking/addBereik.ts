import type { BereikInCenten } from './bereik.js';

/** An amount and a range of amounts, added. */
export function addBereik(a: BereikInCenten, b: BereikInCenten): BereikInCenten {
  return {
    minimum: a.minimum + b.minimum,
    maximum: a.maximum === undefined || b.maximum === undefined ? undefined : a.maximum + b.maximum,
  };
}
