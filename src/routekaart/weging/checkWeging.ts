import type { Bevinding, Pad } from '../../kern/index.js';
import type { Weging } from '../model/routekaart.js';
import { createBevinding } from '../teksten/codes.js';
import { solveAhp } from './solveAhp.js';

/** The ids that a way of weighing names. They must be the ids that it weighs. */
function listIds(weging: Weging): readonly string[] | undefined {
  switch (weging.methode) {
    case 'rangorde':
      return weging.volgorde.flat();
    case 'swing':
      return Object.keys(weging.punten);
    case 'ahp':
      return [...new Set(weging.vergelijkingen.flatMap(({ a, b }) => [a, b]))];
    default:
      return undefined;
  }
}

/** The rules of a way of weighing: it names every id that it weighs exactly once, with valid numbers. */
export function checkWeging(weging: Weging, ids: readonly string[], pad: Pad): Bevinding[] {
  const uit: Bevinding[] = [];
  const genoemd = listIds(weging);
  if (genoemd !== undefined) {
    const alleen = weging.methode === 'ahp' && ids.length === 1;
    const onbekend = genoemd.filter((id) => !ids.includes(id));
    const vergeten = alleen ? [] : ids.filter((id) => !genoemd.includes(id));
    const dubbel = genoemd.filter((id, i) => genoemd.indexOf(id) < i);
    if (onbekend.length > 0) uit.push(createBevinding('fout', 'routekaart.weging_onbekend', pad, { ids: onbekend }));
    if (vergeten.length > 0) uit.push(createBevinding('fout', 'routekaart.weging_vergeten', pad, { ids: vergeten }));
    if (dubbel.length > 0) uit.push(createBevinding('fout', 'routekaart.weging_dubbel', pad, { ids: dubbel }));
  }
  if (weging.methode === 'swing') {
    for (const [id, punten] of Object.entries(weging.punten)) {
      if (!(punten >= 0 && Number.isFinite(punten)))
        uit.push(createBevinding('fout', 'routekaart.gewicht_negatief', [...pad, 'punten', id], { waarde: punten }));
    }
    if (Object.values(weging.punten).every((punten) => punten === 0))
      uit.push(createBevinding('fout', 'routekaart.gewichten_nul', [...pad, 'punten'], { plaats: 'swing' }));
  }
  if (weging.methode === 'ahp') {
    const paren = new Set<string>();
    weging.vergelijkingen.forEach(({ a, b, verhouding }, i) => {
      const paar = JSON.stringify(a < b ? [a, b] : [b, a]);
      // The ratio and its inverse, and a whole column of either added up, must stay finite numbers.
      if (!(verhouding > 0 && Number.isFinite(ids.length * verhouding) && Number.isFinite(ids.length / verhouding)))
        uit.push(
          createBevinding('fout', 'routekaart.verhouding_ongeldig', [...pad, 'vergelijkingen', i], {
            waarde: verhouding,
          }),
        );
      if (a === b || paren.has(paar))
        uit.push(createBevinding('fout', 'routekaart.vergelijking_dubbel', [...pad, 'vergelijkingen', i], { a, b }));
      paren.add(paar);
    });
    const nodig = (ids.length * (ids.length - 1)) / 2;
    if (uit.length === 0 && paren.size < nodig)
      uit.push(
        createBevinding('fout', 'routekaart.vergelijkingen_ontbreken', [...pad, 'vergelijkingen'], {
          aantal: paren.size,
          nodig,
        }),
      );
    if (uit.length === 0) {
      const { maximaleCr = 0.1 } = weging;
      const { consistentieratio } = solveAhp(ids, weging.vergelijkingen);
      if (consistentieratio > maximaleCr)
        uit.push(
          createBevinding('fout', 'routekaart.vergelijkingen_tegenstrijdig', [...pad, 'vergelijkingen'], {
            ratio: Number(consistentieratio.toFixed(3)),
            maximum: maximaleCr,
          }),
        );
    }
  }
  return uit;
}
