import type { Celprobleem } from '../probleem/celprobleem.js';
import { createZoeker, type Zoeker, type Zoekresultaat } from '../zoek/createZoeker.js';
import { type Gelijkspel, settleGelijkspel } from './settleGelijkspel.js';

/** The solution of a problem for its total value, in units. */
export interface Oplossing {
  /** The cell of each candidate or -1; `undefined` when nothing was found. */
  readonly toewijzing: Int16Array | undefined;
  readonly waarde: number;
  readonly bovengrens: number;
  /** The search ended within the budget: the value is the optimum, or no solution exists. */
  readonly volledig: boolean;
  readonly gelijkspel: Gelijkspel;
  readonly knopen: number;
  /** Per candidate, as bits: the cells in which a solution of this value may place it. */
  readonly findKansrijk: () => Int32Array;
  /** Per cell the lowest value that a candidate outside the problem needs to be in a solution of this value. */
  readonly drempels: Float64Array;
}

/** Options of `solveTotaal`. */
export interface SolveTotaalOptions {
  readonly budget: number;
  /** Work out the tie rule. */
  readonly gelijkspel: boolean;
  /** A searcher for this problem, or for one that differs only in having more possibilities. Default: a new one. */
  readonly zoeker?: Zoeker | undefined;
}

function findKansrijk(probleem: Celprobleem, isKansrijk: (kandidaat: number, cel: number) => boolean): Int32Array {
  const { aantalCellen: q, masker } = probleem;
  return masker.map((bits, c) => {
    let goed = 0;
    for (let j = 0; j < q; j++) if (bits & (1 << j) && isKansrijk(c, j)) goed |= 1 << j;
    return goed;
  });
}

/** A bound for every solution: the maximum number of candidates, each with the highest value, and all of them neighbours. */
function boundRuw({ waarden, hoogstens, bonus }: Celprobleem): number {
  const beste = waarden.reduce((meest, waarde) => Math.max(meest, waarde), 0);
  return hoogstens * beste + (bonus * hoogstens * (hoogstens - 1)) / 2;
}

/** Finds the solution with the highest total value, within a budget; among equally good ones the one that the tie rule prefers. */
export function solveTotaal(probleem: Celprobleem, options: SolveTotaalOptions): Oplossing {
  const { masker, verplicht } = probleem;
  const { zoeker = createZoeker(probleem) } = options;
  const gevonden: Zoekresultaat = zoeker.search({
    masker,
    verplicht,
    drempel: Number.NEGATIVE_INFINITY,
    budget: options.budget,
    eersteGoed: false,
  });
  const { waarde, volledig } = gevonden;
  // A search that stopped before it solved the root has no bound of its own.
  const bovengrens = Number.isFinite(gevonden.bovengrens) ? gevonden.bovengrens : boundRuw(probleem);
  let { toewijzing, knopen } = gevonden;
  // Computed at most once, and before any other search, because that search would overwrite the prices.
  let kansrijk: Int32Array | undefined;
  const kansen = () => {
    kansrijk ??= findKansrijk(probleem, (c, j) => zoeker.findGrens(c, j) >= waarde);
    return kansrijk;
  };
  if (toewijzing === undefined) {
    return {
      toewijzing,
      waarde,
      bovengrens,
      volledig,
      gelijkspel: 'onbeslist',
      knopen,
      findKansrijk: kansen,
      drempels: new Float64Array(0),
    };
  }
  const drempels = Float64Array.from(probleem.vakVan, (_, cel) => zoeker.findDrempel(cel, waarde));
  let gelijkspel: Gelijkspel = gevonden.enig ? 'uniek' : 'onbeslist';
  if (options.gelijkspel && volledig && !gevonden.enig) {
    ({ toewijzing, gelijkspel } = settleGelijkspel(probleem, toewijzing, kansen(), (anderMasker, anderVerplicht) => {
      const rest = options.budget - knopen;
      const poging = zoeker.search({
        masker: anderMasker,
        verplicht: anderVerplicht,
        drempel: waarde,
        budget: rest,
        eersteGoed: true,
      });
      knopen += poging.knopen;
      return poging.toewijzing ?? (poging.volledig ? undefined : 'onbekend');
    }));
  }
  return { toewijzing, waarde, bovengrens, volledig, gelijkspel, knopen, findKansrijk: kansen, drempels };
}
