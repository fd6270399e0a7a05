import { sumGetallen } from '../../kern/huis.js';
import {
  countRangschikkingen,
  f64,
  type Rangschikkingen,
  readPermutatieOptions,
  type Toetsopties,
  type Toewijzingsresultaat,
  testSommen,
  testToewijzing,
} from '../../rekenen/index.js';
import { byBuurt } from '../lees/byBuurt.js';
import { createLotbijdragen, type Lotbijdragen } from './createLotbijdragen.js';
import type { Loteenheid } from './loteenheid.js';

/** The draws that the rules allow. */
export interface Trekkingen {
  /** Whether these are all draws, or a sample of them. */
  readonly wijze: 'volledig' | 'steekproef';
  /** Per draw everybody who is drawn. */
  readonly trekkingen: readonly (readonly string[])[];
  /** The draw as it was. */
  readonly ingeloot: readonly string[];
}

/** The draws in which a buurt outside the units has the lot that it had. */
function keepBuiten({ trekkingen, ingeloot }: Trekkingen, buurten: ReadonlySet<string>): (readonly string[])[] {
  const vast = new Set(ingeloot.filter((buurt) => !buurten.has(buurt)));
  return trekkingen.filter((trekking) => {
    const buiten = trekking.filter((buurt) => !buurten.has(buurt));
    return buiten.length === vast.size && buiten.every((buurt) => vast.has(buurt));
  });
}

/** What each of the draws gives, in the form of the exchange of labels. */
function listSommen(bijdragen: readonly Lotbijdragen[], trekkingen: Trekkingen): Rangschikkingen {
  const plek = new Map(
    bijdragen.flatMap(({ eenheden, uitkomst, programma }) =>
      eenheden.map(({ buurt }, i) => [buurt, [f64(uitkomst, i), f64(programma, i)] as const] as const),
    ),
  );
  const over = keepBuiten(trekkingen, new Set(plek.keys()));
  const lijst = trekkingen.wijze === 'steekproef' ? [...over, trekkingen.ingeloot] : over;
  const aantal = lijst.length;
  const sommen = new Float64Array(2 * aantal);
  for (const [i, trekking] of lijst.entries()) {
    for (const buurt of trekking) {
      const [t, c] = plek.get(buurt) ?? [0, 0];
      sommen[i] = f64(sommen, i) + t;
      sommen[aantal + i] = f64(sommen, aantal + i) + c;
    }
  }
  if (trekkingen.wijze === 'volledig') return { wijze: 'volledig', sommen, aantal, mogelijk: aantal };
  const mogelijk = bijdragen.reduce((product, { eenheden }) => {
    const erin = eenheden.filter((een) => een.erin).length;
    return Math.min(product * countRangschikkingen([erin, eenheden.length - erin]), Number.MAX_VALUE);
  }, 1);
  return { wijze: 'steekproef', sommen, aantal, mogelijk };
}

/** The units of every block in order of their code, and the blocks in that order too: a sample is then the same, however they came. */
const sortBlokken = (blokken: readonly (readonly Loteenheid[])[]) =>
  blokken
    .map((eenheden) => [...eenheden].sort(byBuurt))
    .flatMap((eenheden) => eenheden.slice(0, 1).map(({ buurt }) => ({ buurt, eenheden })))
    .sort(byBuurt)
    .map(({ eenheden }) => eenheden);

/**
 * The test of a difference of means within blocks, weighted by their share of the units. Without `trekkingen` every exchange within a block
 * is possible. Otherwise only those draws count. A buurt that is not among the units (no outcome) then keeps its lot, so that the number of
 * buurten on each side stays the same. In a sample of draws the draw as it was is one of them, and `mogelijk` counts the draws without the
 * rules.
 *
 * @param blokken - each with both sides; at least one
 */
export function testLotverschil(
  blokken: readonly (readonly Loteenheid[])[],
  trekkingen: Trekkingen | undefined,
  options: Toetsopties,
): Toewijzingsresultaat {
  const { bijdragen, marge } = createLotbijdragen(sortBlokken(blokken));
  if (trekkingen === undefined) {
    const toeTeWijzen = bijdragen.map(({ eenheden, uitkomst, programma }) => ({
      labels: Float64Array.from(eenheden, ({ erin }) => Number(erin)),
      term: (label: number, plaats: number, k: number) => label * f64(k === 0 ? uitkomst : programma, plaats),
    }));
    return testToewijzing(toeTeWijzen, marge, options);
  }
  const sumErin = (rij: 'uitkomst' | 'programma') =>
    sumGetallen(bijdragen.flatMap(({ eenheden, [rij]: deel }) => [...deel.filter((_, i) => eenheden[i]?.erin)]));
  const { betrouwbaarheid } = readPermutatieOptions(options);
  const gevonden = { t: sumErin('uitkomst'), c: sumErin('programma'), marge };
  return testSommen(listSommen(bijdragen, trekkingen), gevonden, betrouwbaarheid);
}
