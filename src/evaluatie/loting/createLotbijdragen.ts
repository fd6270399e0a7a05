import { sumGetallen } from '../../kern/huis.js';
import { computeGemiddelde } from '../../rekenen/index.js';
import type { Loteenheid } from './loteenheid.js';

/** What each unit of a block adds when it gets the programme: to the difference of means, and to that of the programme as it was. */
export interface Lotbijdragen {
  readonly eenheden: readonly Loteenheid[];
  readonly uitkomst: Float64Array;
  readonly programma: Float64Array;
}

/**
 * The difference of means of each block weighs as its share of all units: so the sum is unbiased for the mean effect on these buurten,
 * whatever the chances in a block. Within a block the sum over the one side is minus that over the other, so one side is enough.
 *
 * @returns the contributions by block, and room for rounding in their sum
 */
export function createLotbijdragen(blokken: readonly (readonly Loteenheid[])[]): {
  readonly bijdragen: readonly Lotbijdragen[];
  readonly marge: number;
} {
  const totaal = blokken.reduce((som, { length }) => som + length, 0);
  let ruw = 0;
  const bijdragen = blokken.map((eenheden) => {
    const n = eenheden.length;
    const erin = eenheden.filter((een) => een.erin).length;
    // (n / N) times (1 / erin + 1 / eruit)
    const gewicht = (n * n) / (totaal * erin * (n - erin));
    const gemiddelde = computeGemiddelde(eenheden.map(({ waarde }) => waarde));
    const grootste = eenheden.reduce((max, { waarde }) => Math.max(max, Math.abs(waarde)), 0);
    ruw += gewicht * n * grootste;
    return {
      eenheden,
      uitkomst: Float64Array.from(eenheden, ({ waarde }) => gewicht * (waarde - gemiddelde)),
      programma: Float64Array.from(eenheden, (een) => gewicht * (Number(een.erin) - erin / n)),
    };
  });
  const omvang = sumGetallen(bijdragen.flatMap(({ uitkomst }) => [...uitkomst.map(Math.abs)]));
  return { bijdragen, marge: omvang * 1e-10 + ruw * 1e-15 };
}
