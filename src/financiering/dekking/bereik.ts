import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Bedrag } from '../../kern/index.js';

/** A range of amounts. `maximum: null` means that there is no upper bound, as with 'ten minste'. */
export interface Bereik {
  readonly minimum: Bedrag;
  readonly maximum: Bedrag | null;
}

/** A range of amounts in cents. */
export interface BereikInCenten {
  readonly minimum: bigint;
  readonly maximum: bigint | null;
}

/** An amount and a range of amounts, added. */
export function addBereik(a: BereikInCenten, b: BereikInCenten): BereikInCenten {
  return {
    minimum: a.minimum + b.minimum,
    maximum: a.maximum === null || b.maximum === null ? null : a.maximum + b.maximum,
  };
}

export function toBereik({ minimum, maximum }: BereikInCenten): Bereik {
  return { minimum: fromCenten(minimum), maximum: maximum === null ? null : fromCenten(maximum) };
}

const positive = (centen: bigint) => (centen < 0n ? 0n : centen);

/** How much a range falls short of an amount, as a range. */
export function shortOf(benodigd: Bedrag, { minimum, maximum }: BereikInCenten): BereikInCenten {
  const doel = toCenten(benodigd);
  return { minimum: maximum === null ? 0n : positive(doel - maximum), maximum: positive(doel - minimum) };
}

/** How much a range goes beyond an amount, as a range. */
export function beyond(benodigd: Bedrag, { minimum, maximum }: BereikInCenten): BereikInCenten {
  const doel = toCenten(benodigd);
  return { minimum: positive(minimum - doel), maximum: maximum === null ? null : positive(maximum - doel) };
}
