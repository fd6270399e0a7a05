import { createVingerafdruk } from '../../kern/index.js';
import type { Selectieopties } from '../model/opties.js';

/** The fingerprint of the pairs of neighbours, each once, in whatever order they were given. */
export function fingerprintBuren(buren: Selectieopties['buren'] = []): string {
  const paren = buren.map(([a, b]) => JSON.stringify(a < b ? [a, b] : [b, a]));
  return createVingerafdruk([...new Set(paren)].sort());
}
