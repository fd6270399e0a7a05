import type { Sleutel } from '../../kern/index.js';
import type { Bijdrage } from '../model/bijdrage.js';

/** A contribution with who pays and who receives. */
export function toPartijen({ id: bijdrage, van, naar }: Bijdrage): {
  readonly bijdrage: Sleutel;
  readonly van: Sleutel;
  readonly naar?: Sleutel;
} {
  return { bijdrage, van, ...(naar === undefined ? {} : { naar }) };
}
