import type { Permutatieresultaat } from '../../rekenen/index.js';
import type { Groep } from './groep.js';

/** In how many ways the names of groups can change places: groups that are as large in every block are each other's mirror image. */
function countSpiegels(groepen: readonly Groep[]): number {
  const vormen = new Map<string, number>();
  let spiegels = 1;
  for (const { rijen } of groepen) {
    const vorm = JSON.stringify(rijen.map(({ blok }) => blok).sort());
    const keer = (vormen.get(vorm) ?? 0) + 1;
    vormen.set(vorm, keer);
    spiegels *= keer;
  }
  return spiegels;
}

/**
 * The smallest p that any outcomes of these groups could have given. The smallest p of a studentised test depends on the outcomes found:
 * one odd buurt keeps every division of them above the level, while others could have shown an effect.
 */
export function readKleinsteP(
  { kleinsteP, mogelijk, wijze, statistiek }: Permutatieresultaat,
  groepen: readonly Groep[],
): number {
  return statistiek === 'gestudentiseerd' && wijze === 'volledig' ? countSpiegels(groepen) / mogelijk : kleinsteP;
}
