import type { Bevinding } from '../../kern/index.js';
import type { Standen } from '../stand/computeStanden.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import { createBevinding } from '../teksten/codes.js';
import { toPad } from './toPad.js';

/** Index figures for a contribution without `indexering`, in a plan that has one for another contribution. */
export function checkIndexering({ feiten, standen }: Standen): Bevinding[] {
  const plekken = new Map<string, (typeof standen)[number]['plek']>(
    standen.map(({ plek }) => [plek.bijdrage.id, plek]),
  );
  return selectFeiten(feiten, 'geindexeerd').flatMap((feit) =>
    feit.gebeurtenis.bijdragen.flatMap((bijdrage, b): Bevinding[] => {
      const plek = plekken.get(bijdrage);
      if (plek === undefined || plek.bijdrage.indexering !== undefined) return [];
      const { perioden } = plek.tekst.tekst.plan;
      return perioden.some(({ bijdragen }) => bijdragen.some(({ indexering }) => indexering !== undefined))
        ? [
            createBevinding('info', 'financiering.index_niet_afgesproken', [...toPad(feit), 'bijdragen', b], {
              bijdrage,
            }),
          ]
        : [];
    }),
  );
}
