import type { Bevinding } from '../../kern/index.js';
import { findBotsing } from '../../oplosser/index.js';
import type { Botsing, KleinsteWijziging, MinstWeglaten, Verruiming } from '../model/selectie.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';
import { createEisen, type Eislijst } from './createEisen.js';
import { describeOnhaalbaar } from './describeOnhaalbaar.js';
import { findKleinsteWijziging } from './findKleinsteWijziging.js';
import { findVerruimingen } from './findVerruimingen.js';
import { isHaalbaar, KLEIN_BUDGET } from './isHaalbaar.js';
import { repeatProef } from './repeatProef.js';

/** The reason why no selection exists, and the changes that would help. */
export interface OnhaalbaarUitleg {
  readonly botsing: readonly Botsing[];
  readonly kleinste: boolean;
  readonly botsingen: readonly (readonly Botsing[])[];
  readonly alleBotsingen: boolean;
  readonly minstWeglaten?: MinstWeglaten;
  readonly kleinsteWijziging: KleinsteWijziging;
  readonly verruimingen: readonly Verruiming[];
  readonly bevindingen: readonly Bevinding[];
}

/** Whether requirements can be met together. */
function createProef(vraagstuk: Vraagstuk, { listRegels }: Eislijst) {
  const ask = (elementen: readonly number[], budget: number) => {
    const eisen = { regels: listRegels(elementen), vraagt: (quotum: number) => elementen.includes(quotum) };
    return isHaalbaar(vraagstuk, eisen, budget);
  };
  return repeatProef(ask, KLEIN_BUDGET, vraagstuk.budget.knopen);
}

/** Explains a problem for which it is proven that no selection exists. */
export function explainOnhaalbaar(vraagstuk: Vraagstuk): OnhaalbaarUitleg {
  const eisen = createEisen(vraagstuk);
  const gevonden = findBotsing(eisen.aantal, createProef(vraagstuk, eisen));
  const botsing = eisen.describe(gevonden.elementen);
  const botsingen = [botsing, ...gevonden.botsingen.slice(1).map(eisen.describe)];
  const keuzes = gevonden.weglaten.map((set) => set.map(eisen.getEis));
  const delen = {
    botsing,
    kleinste: gevonden.kleinste,
    botsingen,
    alleBotsingen: gevonden.alle,
    ...(keuzes[0] === undefined ? {} : { minstWeglaten: { aantal: keuzes[0].length, keuzes } }),
    kleinsteWijziging: findKleinsteWijziging(vraagstuk),
    verruimingen: findVerruimingen(vraagstuk, botsing),
  };
  return { ...delen, bevindingen: describeOnhaalbaar(vraagstuk.quota, delen) };
}
