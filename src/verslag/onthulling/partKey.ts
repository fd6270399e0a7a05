import { canonicalizeJson } from '../../kern/huis.js';
import type { Pad } from '../../kern/index.js';

/** The number at one path of a source. */
export const partKey = (bron: string, pad: Pad) => canonicalizeJson([bron, 'waarde', [pad]]);
