import type { Tekstwaarde } from '../../verslag/index.js';
import type { Opzetstuk } from './opzetstuk.js';

/** The name of a party by its key; an unknown key is shown from its own place. */
export function namePartij(
  { opzet, lezer, hier }: Opzetstuk,
  id: string,
  pad: readonly (string | number)[],
): Tekstwaarde {
  const i = (opzet.partijen ?? []).findIndex((een) => een.id === id);
  return lezer.tekst(i < 0 ? hier(...pad) : hier('partijen', i, 'naam'));
}
