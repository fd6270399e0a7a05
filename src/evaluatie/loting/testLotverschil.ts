import { sumGetallen } from '../../kern/huis.js';
import {
  f64,
  type PermutatieOptions,
  type Toewijzingsresultaat,
  testSommen,
  testToewijzing,
} from '../../rekenen/index.js';
import { createLotbijdragen } from './createLotbijdragen.js';
import type { Loteenheid } from './loteenheid.js';

/** The draws that could have come out. */
export interface Trekkingen {
  /** Whether these are all draws, or a sample of them. */
  readonly wijze: 'volledig' | 'steekproef';
  /** Per draw everybody who is drawn. */
  readonly trekkingen: readonly (readonly string[])[];
  /** The draw as it was. */
  readonly ingeloot: readonly string[];
}

const readOpties = ({ betrouwbaarheid = 0.95 }: PermutatieOptions) => betrouwbaarheid;

/**
 * The test of a difference of means within blocks, weighted by their share of the units. Without `trekkingen` every exchange within a block
 * is possible. Otherwise only those draws: a buurt that is not among the units (no outcome) then keeps its lot, so that the number of
 * buurten on each side stays the same.
 *
 * @param blokken - each with both sides; at least one
 */
export function testLotverschil(
  blokken: readonly (readonly Loteenheid[])[],
  trekkingen: Trekkingen | undefined,
  options: PermutatieOptions,
): Toewijzingsresultaat {
  const { bijdragen, marge } = createLotbijdragen(blokken);
  if (trekkingen === undefined) {
    const toeTeWijzen = bijdragen.map(({ eenheden, uitkomst, programma }) => ({
      labels: Float64Array.from(eenheden, ({ erin }) => Number(erin)),
      term: (label: number, plaats: number, k: number) => label * f64(k === 0 ? uitkomst : programma, plaats),
    }));
    return testToewijzing(toeTeWijzen, marge, options);
  }
  const plek = new Map<string, readonly [number, number]>();
  for (const { eenheden, uitkomst, programma } of bijdragen) {
    eenheden.forEach(({ buurt }, i) => {
      plek.set(buurt, [f64(uitkomst, i), f64(programma, i)]);
    });
  }
  const vast = new Set(trekkingen.ingeloot.filter((buurt) => !plek.has(buurt)));
  const blijft = (trekking: readonly string[]) => {
    let zonder = 0;
    for (const buurt of trekking) {
      if (plek.has(buurt)) continue;
      if (!vast.has(buurt)) return false;
      zonder++;
    }
    return zonder === vast.size;
  };
  const sumTermen = (trekking: readonly string[], k: 0 | 1) =>
    sumGetallen(trekking.flatMap((buurt) => plek.get(buurt)?.[k] ?? []));
  const mogelijk = trekkingen.trekkingen.filter(blijft);
  const lijst = trekkingen.wijze === 'steekproef' ? [...mogelijk, trekkingen.ingeloot] : mogelijk;
  const sommen = Float64Array.from([0, 1] as const, () => 0);
  return testSommen(
    { wijze: trekkingen.wijze, sommen, aantal: lijst.length, mogelijk: lijst.length },
    { t: sumTermen(trekkingen.ingeloot, 0), c: sumTermen(trekkingen.ingeloot, 1), marge },
    readOpties(options),
  );
}
