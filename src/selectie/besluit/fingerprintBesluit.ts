import { createVingerafdruk } from '../../kern/index.js';
import type { Selectiebesluit } from './selectiebesluit.js';

/** The fingerprint of all of a decision but the fingerprint itself. */
export function fingerprintBesluit({ vingerafdruk: _, ...rest }: Selectiebesluit): string {
  return createVingerafdruk(rest);
}
