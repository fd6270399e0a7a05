import type { Dossiergebeurtenis } from './teamdossier.js';
import { toInhoud } from './toInhoud.js';

/** The order of a record: by number, of the same number by id, of the same id by content. */
export function compareVolgorde(a: Dossiergebeurtenis, b: Dossiergebeurtenis): number {
  if (a.nummer !== b.nummer) return a.nummer - b.nummer;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  const [links, rechts] = [toInhoud(a), toInhoud(b)];
  return links < rechts ? -1 : links > rechts ? 1 : 0;
}
