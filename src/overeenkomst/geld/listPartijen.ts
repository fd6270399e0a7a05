import type { Geldpartij } from '../../financiering/index.js';
import type { Vorm } from '../feiten/vorm.js';
import type { Partij } from '../model/partij.js';

/** All parties that a text names or that joined, each once; of two forms the later. */
export function listPartijen(vormen: readonly Vorm[]): Geldpartij[] {
  const uit = new Map<string, Geldpartij>();
  const add = (partij: Partij) =>
    uit.set(partij.id, {
      id: partij.id,
      rol: partij.rol,
      ...(partij.rol === 'gemeente' ? { gemeentecode: partij.gemeentecode } : {}),
    });
  for (const { gebeurtenis } of vormen) {
    if ('document' in gebeurtenis) gebeurtenis.document.partijen.forEach(add);
    else if (gebeurtenis.soort === 'partij_toegetreden') add(gebeurtenis.partij);
  }
  return [...uit.values()];
}
