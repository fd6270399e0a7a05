import { normalizeNaam } from './normalizeNaam.js';

/** The ends of a path: `a/b/c`, `b/c` and `c`, each normalised. */
export function listEinden(pad: string): string[] {
  const delen = pad.split('/');
  return delen.map((_, i) => normalizeNaam(delen.slice(i).join('/')));
}
