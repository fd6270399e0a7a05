import type { Bevinding } from '../../kern/index.js';
import type { Standen } from '../stand/computeStanden.js';
import { createBevinding } from '../teksten/codes.js';

/** Specifieke uitkeringen that cover something unknown, or what another one covers too. */
export function checkUitkeringen({ standen }: Standen): Bevinding[] {
  const bekend = new Set(standen.map(({ plek }) => plek.bijdrage.id));
  const gedekt = new Map<string, string>();
  return standen.flatMap(({ plek: { bijdrage: uitkering, pad } }) => {
    if (uitkering.soort !== 'specifieke_uitkering') return [];
    return uitkering.dekt.flatMap((bijdrage, positie): Bevinding[] => {
      const hier = [...pad, 'dekt', positie];
      const eerder = gedekt.get(bijdrage);
      if (!bekend.has(bijdrage))
        return [
          createBevinding('fout', 'financiering.spuk_dekt_onbekend', hier, { uitkering: uitkering.id, bijdrage }),
        ];
      gedekt.set(bijdrage, uitkering.id);
      return eerder === undefined
        ? []
        : [
            createBevinding('fout', 'financiering.uitkering_dubbel_gedekt', hier, {
              uitkering: uitkering.id,
              bijdrage,
              eerder,
            }),
          ];
    });
  });
}
