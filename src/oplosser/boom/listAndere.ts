import { f64, i16, i32 } from '../../rekenen/index.js';
import type { Model } from '../model/model.js';
import type { Knoop } from './knoop.js';

/**
 * The subproblems that together hold every other choice of a subproblem: those without the first chosen arc; with the first and without the
 * second; and so on; and those with all chosen arcs and at least one more.
 *
 * @param bereik - the bounds of the columns in the subproblem
 */
export function listAndere(
  { aantalBogen, aantalKolommen, kandidaatVan, vakVan, probleem, cellen }: Model,
  toewijzing: Int16Array,
  bereik: { readonly laag: Float64Array; readonly hoog: Float64Array },
  ouder: Knoop,
  grens: number,
  nextNummer: () => number,
): Knoop[] {
  const uit: Knoop[] = [];
  const create = (boven: Knoop, variabele: number, laag: number, hoog: number): Knoop => {
    const diepte = boven.diepte + 1;
    return { nummer: nextNummer(), ouder: boven, variabele, laag, hoog, grens, diepte, stap: 0 };
  };
  let pad = ouder;
  let aantal = 0;
  let ruimte = false;
  for (let b = 0; b < aantalBogen; b++) {
    const gekozen = i16(toewijzing, i32(kandidaatVan, b)) === i32(vakVan, b);
    const open = f64(bereik.laag, b) < f64(bereik.hoog, b);
    if (!gekozen) ruimte ||= open;
    else {
      aantal++;
      if (!open) continue;
      uit.push(create(pad, b, Number.NEGATIVE_INFINITY, 0));
      pad = create(pad, b, 1, Number.POSITIVE_INFINITY);
    }
  }
  const plaatsen = probleem.vakken.tot.reduce((som, tot) => som + tot, 0);
  if (ruimte && aantal < plaatsen) {
    uit.push(create(pad, aantalKolommen + cellen.length, aantal + 1, Number.POSITIVE_INFINITY));
  }
  return uit;
}
