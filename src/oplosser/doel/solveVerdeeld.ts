import { createCelprobleem } from '../cellen/createCelprobleem.js';
import type { Celprobleem } from '../probleem/celprobleem.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { type Rekendoel, solveCellen } from './solveCellen.js';
import type { Uitkomst } from './uitkomst.js';

/** A problem with its outcome. */
export interface Opgelost {
  readonly probleem: Celprobleem;
  readonly uitkomst: Uitkomst;
}

/** The maximum number of ways to divide numbers over cells that are listed. */
const MEESTE_PATRONEN = 20_000;

/** The search is complete. */
function isAf({ volledig, toewijzing, gelijkspel }: Uitkomst): boolean {
  return volledig && (toewijzing === undefined || gelijkspel !== 'onbeslist');
}

/** Whether one outcome is more informative than another. */
function isBeter(een: Uitkomst, ander: Uitkomst): boolean {
  const rang = (uitkomst: Uitkomst) => Number(uitkomst.volledig) + Number(isAf(uitkomst));
  const waarde = ({ stappen }: Uitkomst) => stappen[0]?.waarde ?? Number.NEGATIVE_INFINITY;
  const verschil = rang(een) - rang(ander);
  return verschil > 0 || (verschil === 0 && waarde(een) > waarde(ander));
}

/**
 * Solves a problem with all its candidates at once. When the search itself checks the `tellingen` and does not finish within half of the
 * budget, the rest of the budget goes to the ways to divide the numbers over the cells, if these can be listed.
 */
export function solveVerdeeld(vraag: Keuzeprobleem, doel: Rekendoel, budget: number): Opgelost {
  const solve = (probleem: Celprobleem, deel: number): Opgelost => {
    return { probleem, uitkomst: solveCellen(probleem, doel, deel) };
  };
  const probleem = createCelprobleem(vraag);
  if (!probleem.tellingZoekt) return solve(probleem, budget);
  const eerst = solve(probleem, Math.ceil(budget / 2));
  if (isAf(eerst.uitkomst)) return eerst;
  const verdeeld = createCelprobleem(vraag, MEESTE_PATRONEN);
  if (verdeeld.tellingZoekt) return eerst;
  const later = solve(verdeeld, Math.max(1, budget - eerst.uitkomst.knopen));
  const beste = isBeter(later.uitkomst, eerst.uitkomst) ? later : eerst;
  return { ...beste, uitkomst: { ...beste.uitkomst, knopen: eerst.uitkomst.knopen + later.uitkomst.knopen } };
}
