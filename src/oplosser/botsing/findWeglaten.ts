import { countSets, MEESTE_PROEVEN } from './countSets.js';
import type { Haalbaarheid } from './haalbaarheid.js';
import { listSets } from './listSets.js';

/**
 * Every smallest set of elements without which the others can be met: they hit each known clash. Empty when that is not known: a question
 * has no answer, or there are more than 2000 sets to look at.
 */
export function findWeglaten(
  aantal: number,
  botsingen: readonly (readonly number[])[],
  isHaalbaar: Haalbaarheid,
): readonly (readonly number[])[] {
  const alles = Array.from({ length: aantal }, (_, e) => e);
  for (let grootte = 1; countSets(aantal, grootte) <= MEESTE_PROEVEN; grootte++) {
    const gevonden: (readonly number[])[] = [];
    for (const set of listSets(alles, grootte)) {
      if (!botsingen.every((botsing) => botsing.some((e) => set.includes(e)))) continue;
      const zonder = alles.filter((e) => !set.includes(e));
      const haalbaar = isHaalbaar(zonder);
      if (haalbaar === undefined) return [];
      if (haalbaar) gevonden.push(set);
    }
    if (gevonden.length > 0) return gevonden;
  }
  return [];
}
