import type { Bevinding } from '../../kern/index.js';
import { findBotsing } from '../../oplosser/index.js';
import { i32 } from '../../rekenen/index.js';
import type { Botsing, Verruiming } from '../model/selectie.js';
import { getCode } from '../vraagstuk/getCode.js';
import { listMaskers } from '../vraagstuk/listMaskers.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';
import { describeOnhaalbaar } from './describeOnhaalbaar.js';
import { findVerruimingen } from './findVerruimingen.js';
import { isHaalbaar } from './isHaalbaar.js';

/** The reason why no selection exists, and the changes that would help. */
export interface OnhaalbaarUitleg {
  readonly botsing: readonly Botsing[];
  readonly kleinste: boolean;
  readonly verruimingen: readonly Verruiming[];
  readonly bevindingen: readonly Bevinding[];
}

/** Explains a problem for which it is proven that no selection exists. */
export function explainOnhaalbaar(vraagstuk: Vraagstuk): OnhaalbaarUitleg {
  const { quota, regels } = vraagstuk;
  const q = quota.length;
  // A wish can always be met, so it never clashes.
  const hard = regels.flatMap((regel, r) => (regel.soort === 'liever_aangrenzend' ? [] : [r]));
  const regelsIn = (elementen: readonly number[]) =>
    elementen.flatMap((e) => {
      const regel = e < q ? undefined : regels[hard[e - q] as number];
      return regel === undefined ? [] : [regel];
    });
  const { elementen, kleinste } = findBotsing(q + hard.length, (set) =>
    isHaalbaar(vraagstuk, { regels: regelsIn(set), vraagt: (j) => set.includes(j) }),
  );
  const voor = listMaskers(vraagstuk, []).na;
  const na = listMaskers(vraagstuk, regelsIn(elementen)).na;
  const botsing = elementen.map((e): Botsing => {
    if (e >= q) {
      const positie = hard[e - q] as number;
      return { soort: 'regel', positie, regel: regels[positie] as (typeof regels)[number] };
    }
    const quotum = quota[e] as (typeof quota)[number];
    let kandidaten = 0;
    const afgevallen: string[] = [];
    voor.forEach((bits, c) => {
      if (!((bits >> e) & 1)) return;
      kandidaten++;
      if (!((i32(na, c) >> e) & 1)) afgevallen.push(getCode(vraagstuk, c));
    });
    const over = kandidaten - afgevallen.length;
    return { soort: 'quotum', quotum: quotum.id, ...rangeVanAantal(quotum.aantal), kandidaten, over, afgevallen };
  });
  const verruimingen = findVerruimingen(vraagstuk, botsing);
  return { botsing, kleinste, verruimingen, bevindingen: describeOnhaalbaar(quota, botsing, verruimingen) };
}
