import { i32 } from '../../rekenen/index.js';
import type { Rekendoel } from '../doel/solveCellen.js';
import { solveVerdeeld } from '../doel/solveVerdeeld.js';
import type { Uitkomst } from '../doel/uitkomst.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';

/** Solves a problem for its objective, with its proof. */
export function solveDoel(vraag: Keuzeprobleem, doel: Rekendoel, budget: number): Uitkomst {
  const { probleem, uitkomst } = solveVerdeeld(vraag, doel, budget);
  const { toewijzing } = uitkomst;
  return { ...uitkomst, toewijzing: toewijzing?.map((cel) => (cel < 0 ? -1 : i32(probleem.vakVan, cel))) };
}
