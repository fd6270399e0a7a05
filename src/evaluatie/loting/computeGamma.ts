import { sumGetallen } from '../../kern/huis.js';
import { countRangschikkingen, f64 } from '../../rekenen/index.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { createLotbijdragen } from './createLotbijdragen.js';
import type { Loteenheid } from './loteenheid.js';

/** The ways to deal out the places of a block: what each gives, and per way to weigh the units how many weighty units have a place. */
interface Gammablok {
  readonly termen: readonly number[];
  readonly overlap: readonly (readonly number[])[];
}

/** The most ways to deal out the places of all blocks, and the most sums for one odds ratio. */
const MEESTE_VERDELINGEN = 400_000;
const MEESTE_SOMMEN = 2_000_000;

/** The positions of every choice of k from n. */
function listKeuzes(n: number, k: number): readonly (readonly number[])[] {
  if (k === 0) return [[]];
  return Array.from({ length: n - k + 1 }, (_, i) => i + k - 1).flatMap((laatste) =>
    listKeuzes(laatste, k - 1).map((rest) => [...rest, laatste]),
  );
}

/**
 * The weights of units that can be the worst: with as many on both sides in every block the highest outcomes weigh more and the others less;
 * otherwise every division into two weights.
 *
 * @returns per way which of the units, the highest outcome first, weigh more
 */
function listWegingen(n: number, gelijk: boolean): readonly (readonly boolean[])[] {
  const rij = (erin: (i: number) => boolean) => Array.from({ length: n }, (_, i) => erin(i));
  return gelijk
    ? Array.from({ length: n + 1 }, (_, hoogste) => rij((i) => i < hoogste))
    : Array.from({ length: 2 ** n }, (_, getal) => rij((i) => ((getal >> i) & 1) === 1));
}

/** All ways to take one of each list, as positions. */
function listProduct(lengten: readonly number[]): readonly (readonly number[])[] {
  return lengten.reduce<readonly (readonly number[])[]>(
    (lijst, lengte) => lijst.flatMap((rij) => Array.from({ length: lengte }, (_, i) => [...rij, i])),
    [[]],
  );
}

const multiply = (getallen: readonly number[]) => getallen.reduce((product, getal) => product * getal, 1);

/** The largest share of extreme arrangements when the odds of two units differ at most `exp(macht)` times. */
function computeHoogsteP(
  blokken: readonly Gammablok[],
  uitersten: readonly (readonly number[])[],
  wegingen: readonly (readonly number[])[],
  macht: number,
): number {
  // Per block, per way to weigh: the chance of every way to deal out.
  const kansen = blokken.map(({ overlap }) =>
    overlap.map((rij) => {
      const hoogste = Math.max(...rij);
      const gewichten = Float64Array.from(rij, (aantal) => Math.exp(macht * (aantal - hoogste)));
      const som = gewichten.reduce((a, b) => a + b, 0);
      return gewichten.map((gewicht) => gewicht / som);
    }),
  );
  let meest = 0;
  for (const weging of wegingen) {
    const rijen = weging.map((w, b) => kansen[b]?.[w] as Float64Array);
    let p = 0;
    for (const uiterste of uitersten) {
      let kans = 1;
      for (const [b, rij] of rijen.entries()) kans *= f64(rij, uiterste[b] as number);
      p += kans;
    }
    if (p > meest) meest = p;
  }
  return meest;
}

/** The smallest macht above 0 at which the largest p passes the level: it never falls when the odds may differ more. */
function findMacht(measure: (macht: number) => number, alfa: number): number {
  let hoog = 1;
  while (isHoogstens(measure(hoog), alfa)) hoog *= 2;
  let laag = hoog === 1 ? 0 : hoog / 2;
  for (let keer = 0; keer < 50; keer++) {
    const midden = (laag + hoog) / 2;
    if (isHoogstens(measure(midden), alfa)) laag = midden;
    else hoog = midden;
  }
  return (laag + hoog) / 2;
}

/**
 * How unequal the chances must have been to undo a verdict: the odds ratio at which the largest p passes the level, when the odds of any two
 * units of a block to get the programme differ at most so many times (Rosenbaum 2002, Observational Studies, section 4.4). p is here the
 * share of arrangements, weighted by their chance, whose difference is at least as far from 0.
 *
 * @param blokken - each with both sides; their p is at most the level
 * @returns `undefined` when it would take too long
 */
export function computeGamma(blokken: readonly (readonly Loteenheid[])[], alfa: number): number | undefined {
  const { bijdragen, marge } = createLotbijdragen(blokken);
  const countErin = (eenheden: readonly Loteenheid[]) => eenheden.filter(({ erin }) => erin).length;
  const gelijk = blokken.every((eenheden) => countErin(eenheden) * 2 === eenheden.length);
  const aantallen = blokken.map((een) => countRangschikkingen([countErin(een), een.length - countErin(een)]));
  const wegers = blokken.map(({ length }) => (gelijk ? length + 1 : 2 ** length));
  if (multiply(aantallen) > MEESTE_VERDELINGEN || multiply(wegers) > MEESTE_VERDELINGEN) return undefined;
  const gevonden = sumGetallen(
    bijdragen.flatMap(({ eenheden, uitkomst }) => [...uitkomst.filter((_, i) => eenheden[i]?.erin)]),
  );
  const vormen = bijdragen.map(({ eenheden, uitkomst }): Gammablok => {
    const aflopend = [...uitkomst].sort((a, b) => b - a);
    const keuzes = listKeuzes(aflopend.length, countErin(eenheden));
    return {
      termen: keuzes.map((keuze) => keuze.reduce((som, i) => som + (aflopend[i] as number), 0)),
      overlap: listWegingen(aflopend.length, gelijk).map((weging) =>
        keuzes.map((keuze) => keuze.filter((i) => weging[i]).length),
      ),
    };
  });
  const uitersten = listProduct(aantallen).filter((keuze) => {
    const som = keuze.reduce((totaal, i, b) => totaal + (vormen[b]?.termen[i] as number), 0);
    return Math.abs(som) >= Math.abs(gevonden) - marge;
  });
  if (uitersten.length * multiply(wegers) > MEESTE_SOMMEN) return undefined;
  const wegingen = listProduct(wegers);
  return Math.exp(findMacht((macht) => computeHoogsteP(vormen, uitersten, wegingen, macht), alfa));
}
