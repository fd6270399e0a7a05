import { createZoeker } from '../boom/createZoeker.js';
import type { Keuze } from '../boom/keuze.js';
import { createTeller, type Zoekgrenzen } from '../boom/teller.js';
import { createModel } from '../model/createModel.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';

/** All choices of a problem that are good enough. */
export interface Keuzes {
  /** Mostly the best first, but in no certain order. */
  readonly keuzes: readonly Keuze[];
  /** There are no others. */
  readonly volledig: boolean;
}

/**
 * All choices worth at least `drempel` units, and at most `hoogstens` of them. A choice that is found divides its subproblem into parts that
 * together hold all others, so that none is found twice and none is missed.
 */
export function listKeuzes(probleem: Keuzeprobleem, drempel: number, hoogstens: number, grenzen: Zoekgrenzen): Keuzes {
  const zoeker = createZoeker(createModel(probleem));
  // One more, to know whether there are others.
  const opdracht = { soort: 'alle' as const, drempel, hoogstens: hoogstens + 1 };
  const { keuzes, volledig } = zoeker.search(opdracht, createTeller(grenzen));
  return { keuzes: keuzes.slice(0, hoogstens), volledig: volledig && keuzes.length <= hoogstens };
}
