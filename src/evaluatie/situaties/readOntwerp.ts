import type { Bewijsontwerp } from '../oordeel/judgeBewijs.js';
import type { Vraag } from './vraag.js';

/** How the figures of a comparison were come by. */
export function readOntwerp({ kenmerk, geloot }: Vraag): Bewijsontwerp {
  if (kenmerk.soort === 'getal') return 'samenhang';
  return geloot ? 'loting' : 'groepen';
}
