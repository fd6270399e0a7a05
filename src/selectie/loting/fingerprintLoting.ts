import { createVingerafdruk } from '../../kern/index.js';
import type { Loting } from '../model/loting.js';

/** The fingerprint of a lot without its own fingerprint. */
export function fingerprintLoting({
  vingerafdruk: _,
  ...rest
}: Omit<Loting, 'vingerafdruk'> & Partial<Loting>): string {
  return createVingerafdruk(rest);
}
