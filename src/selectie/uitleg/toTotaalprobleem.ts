import type { Keuzeprobleem } from '../../oplosser/index.js';
import { f64, zipRijen } from '../../rekenen/index.js';
import { getBits } from '../vraagstuk/getBits.js';
import type { Heropend } from './reopenSelectie.js';

/** A problem with one total to make as high as it can be, and the value of the selection in it, in units. */
export interface Totaalprobleem {
  readonly probleem: Keuzeprobleem;
  readonly waarde: number;
}

/** The values of the quota in `bits`, and 0 for the others. */
function keepWaarden({ waarden, masker }: Keuzeprobleem, bits: number): Float64Array {
  const n = masker.length;
  return waarden.map((waarde, plek) => ((bits >> Math.floor(plek / n)) & 1 ? waarde : 0));
}

/**
 * The last step of the objective as a problem of its own, in which every earlier step keeps the value that the selection has. So the best
 * choices of this problem are the selections that are as good as the best.
 */
export function toTotaalprobleem({ selectie, vraagstuk, probleem }: Heropend): Totaalprobleem {
  const { doel, eenheid, quota } = vraagstuk;
  const stappen = selectie.bewijs.stappen.map(({ doelwaarde }) => Math.round(doelwaarde * eenheid));
  const waarde = f64(Float64Array.from(stappen), stappen.length - 1);
  if (doel.soort === 'totaal') return { probleem, waarde };
  if (doel.soort === 'hoogste_minimum') {
    const n = probleem.masker.length;
    const minimum = f64(Float64Array.from(stappen), 0);
    const masker = probleem.masker.map((bits, c) =>
      quota.reduce((over, _, j) => (f64(probleem.waarden, j * n + c) < minimum ? over & ~(1 << j) : over), bits),
    );
    return { probleem: { ...probleem, masker }, waarde };
  }
  const delen = zipRijen(doel.volgorde, stappen).map(([programma, minimaal]) => ({
    waarden: keepWaarden(probleem, getBits(quota, [programma])),
    minimaal,
  }));
  const waarden = delen.reduce((_, deel) => deel.waarden, probleem.waarden);
  return { probleem: { ...probleem, waarden, vloeren: [...probleem.vloeren, ...delen.slice(0, -1)] }, waarde };
}
