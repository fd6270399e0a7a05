import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { refuse } from '../teksten/codes.js';
import { listPartijen } from '../verloop/listPartijen.js';
import type { Opbouw } from '../verloop/opbouw.js';

/** Who leaves is a party, and leaves once; who joins is none yet. */
export function checkPartijwissel(
  opbouw: Opbouw,
  feit: Overeenkomstfeitgebeurtenis<'partij_uitgetreden' | 'partij_toegetreden'>,
): void {
  const isPartij = (id: string) => listPartijen(opbouw, feit.datum).some((een) => een.id === id);
  if (feit.soort === 'partij_toegetreden') {
    if (isPartij(feit.partij.id)) refuse('overeenkomst.partij_dubbel', { partij: feit.partij.id }, ['partij', 'id']);
    return;
  }
  const { partij } = feit;
  if (opbouw.uitgetreden.some((een) => een.partij === partij))
    refuse('overeenkomst.partij_al_uitgetreden', { partij }, ['partij']);
  if (!isPartij(partij)) refuse('overeenkomst.partij_onbekend', { partij }, ['partij']);
}
