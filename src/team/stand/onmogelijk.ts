import type { Bevinding, Datum } from '../../kern/index.js';
import type { Feitsoort } from '../gebeurtenis/velden.js';

/** An event that the rules do not allow at its place. */
export interface Onmogelijk {
  readonly soort: Feitsoort;
  readonly datum: Datum;
  readonly fout: Bevinding;
}
