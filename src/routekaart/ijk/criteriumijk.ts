import type { Behandelijk } from './behandelijk.js';
import type { Kolomijk } from './kolomijk.js';

/** All that a reference set tells about one criterion. */
export interface Criteriumijk {
  readonly kolom: Kolomijk;
  /** What the treatment of extremes came to; absent when the criterion has none. */
  readonly behandeling: Behandelijk | undefined;
  /** By the code of a wijk or gemeente, or the empty text for all areas: the figure that fills a gap there. */
  readonly aanvulling: ReadonlyMap<string, number>;
}
