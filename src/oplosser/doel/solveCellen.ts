import type { Celprobleem } from '../probleem/celprobleem.js';
import type { Zoeker } from '../zoek/createZoeker.js';
import { solveHoogsteMinimum } from './solveHoogsteMinimum.js';
import { solveLexicografisch } from './solveLexicografisch.js';
import { type Oplossing, solveTotaal } from './solveTotaal.js';
import type { Uitkomst } from './uitkomst.js';

/** An objective in numbers. */
export type Rekendoel =
  /** The highest total value. */
  | { readonly soort: 'totaal' }
  /** The lowest value as high as possible, then the highest total. At least one vak must ask for a candidate. */
  | { readonly soort: 'hoogste_minimum' }
  /** One total after the other; each adds up the values of the vakken in its bits. */
  | { readonly soort: 'lexicografisch'; readonly volgorde: readonly number[] };

function toUitkomst(oplossing: Oplossing): Uitkomst {
  const { toewijzing, waarde, bovengrens, volledig, gelijkspel, knopen } = oplossing;
  const stappen = toewijzing === undefined ? [] : [{ waarde, bovengrens }];
  return { toewijzing, stappen, volledig, gelijkspel, knopen };
}

/**
 * Solves a problem for its objective, with its proof.
 *
 * @param budget - the maximum number of subproblems
 * @param zoeker - see `SolveTotaalOptions`; for the objective `totaal` only, because the other objectives solve other problems
 */
export function solveCellen(probleem: Celprobleem, doel: Rekendoel, budget: number, zoeker?: Zoeker): Uitkomst {
  switch (doel.soort) {
    case 'totaal':
      return toUitkomst(solveTotaal(probleem, { budget, gelijkspel: true, zoeker }));
    case 'hoogste_minimum':
      return solveHoogsteMinimum(probleem, budget);
    case 'lexicografisch':
      return solveLexicografisch(probleem, doel.volgorde, budget);
  }
}
