import { f64 } from '../../rekenen/index.js';
import type { Celprobleem } from '../probleem/celprobleem.js';
import { GROOTSTE_SOM, type Vloer } from '../probleem/keuzeprobleem.js';
import { listWaarden } from './listWaarden.js';
import type { Gelijkspel } from './settleGelijkspel.js';
import { solveTotaal } from './solveTotaal.js';
import type { Doelstap, Uitkomst } from './uitkomst.js';

const sum = (waarden: readonly number[]) => waarden.reduce((som, waarde) => som + waarde, 0);

/** The highest power of two that `eerder` can be multiplied by before it is added to `waarden`, with sums still exact; 0 without room. */
function findMaal({ hoogstens }: Celprobleem, waarden: Float64Array, eerder: Float64Array): number {
  const largest = (rij: Float64Array) =>
    rij.reduce((meest, waarde) => Math.max(meest, Math.abs(waarde)), 0) * hoogstens;
  const ruimte = GROOTSTE_SOM - largest(waarden);
  const som = largest(eerder);
  return som === 0 || ruimte < som ? 0 : 2 ** Math.floor(Math.log2(ruimte / som));
}

/**
 * The highest total of each step in turn, where the earlier totals are floors that a solution must reach. No solution exceeds them, so a
 * shortfall may be given a heavy penalty: that changes nothing for solutions without a shortfall, and brings the floors into the bounds
 * (a Lagrangian relaxation; Fisher, Management Science 27, 1981).
 *
 * @param volgorde - for each step, first the most important: the vakken whose values it adds up, as bits
 */
export function solveLexicografisch(probleem: Celprobleem, volgorde: readonly number[], budget: number): Uitkomst {
  const { aantalKandidaten: n } = probleem;
  // The floor of each step, with its bound.
  const vloeren: (Vloer & { readonly bovengrens: number })[] = [];
  // The earlier steps: their values, and the total they reached together.
  const eerder = new Float64Array(probleem.waarden.length);
  let bereikt = 0;
  let masker = probleem.masker;
  let knopen = 0;
  let volledig = true;
  let toewijzing: Int16Array | undefined;
  let gelijkspel: Gelijkspel = 'onbeslist';
  for (const [s, vakken] of volgorde.entries()) {
    const waarden = new Float64Array(probleem.waarden.length);
    probleem.vakVan.forEach((j, cel) => {
      if (!((vakken >> j) & 1)) return;
      waarden.set(probleem.waarden.subarray(cel * n, (cel + 1) * n), cel * n);
    });
    const laatste = s === volgorde.length - 1;
    // An unproven floor may be exceeded, and that would then count as a gain.
    const maal = volledig ? findMaal(probleem, waarden, eerder) : 0;
    const stap = solveTotaal(
      {
        ...probleem,
        masker,
        waarden: maal === 0 ? waarden : waarden.map((waarde, i) => waarde + maal * f64(eerder, i)),
        vloeren: [...probleem.vloeren, ...vloeren],
      },
      { budget: Math.max(1, laatste ? budget - knopen : Math.ceil((budget - knopen) / 2)), gelijkspel: laatste },
    );
    knopen += stap.knopen;
    volledig &&= stap.volledig;
    // When a step finds nothing, the earlier result stays.
    toewijzing = stap.toewijzing ?? toewijzing;
    if (toewijzing === undefined) break;
    gelijkspel = stap.gelijkspel;
    const waarde = sum(listWaarden({ aantalKandidaten: n, waarden }, toewijzing));
    vloeren.push({ waarden, minimaal: waarde, bovengrens: stap.bovengrens - maal * bereikt });
    if (stap.volledig) masker = stap.findKansrijk();
    waarden.forEach((eigen, i) => {
      eerder[i] = f64(eerder, i) + eigen;
    });
    bereikt += waarde;
  }
  if (toewijzing === undefined) return { toewijzing, stappen: [], volledig, gelijkspel: 'onbeslist', knopen };
  const gevonden = toewijzing;
  // A later step may exceed a floor that was not proven.
  const stappen = vloeren.map(({ waarden, bovengrens }): Doelstap => {
    return { waarde: sum(listWaarden({ aantalKandidaten: n, waarden }, gevonden)), bovengrens };
  });
  return { toewijzing, stappen, volledig, gelijkspel: volledig ? gelijkspel : 'onbeslist', knopen };
}
