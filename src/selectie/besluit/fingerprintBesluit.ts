import { createVingerafdruk } from '../../kern/index.js';
import type { Selectiebesluit } from './selectiebesluit.js';

/** The fingerprint of a decision without its own fingerprint. */
export function fingerprintBesluit({ vingerafdruk: _, ...rest }: Selectiebesluit): string {
  return createVingerafdruk(rest);
}
