import { f64 } from '../lees.js';

/** A pair of figures in a block. */
export interface Rangpaar {
  readonly x: number;
  readonly y: number;
  readonly blok: string;
}

/** The correlation of order within blocks, and its exact two-sided p. */
export interface Rangtrend {
  readonly correlatie: number;
  readonly p: number;
}

/** The most pairs in a block of which every order is looked at: 5,040 orders. */
const MEESTE_PAREN = 7;

function* listVolgordes(rij: readonly number[]): Generator<readonly number[]> {
  if (rij.length < 2) yield rij;
  for (const [i, eerste] of rij.entries()) {
    if (rij.length < 2) return;
    for (const rest of listVolgordes(rij.filter((_, j) => j !== i))) yield [eerste, ...rest];
  }
}

/** The pairs that rise together minus those that do not (Kendall's S). */
function sumTekens(x: readonly number[], y: readonly number[]): number {
  let som = 0;
  for (const [i, xi] of x.entries()) {
    for (let j = 0; j < i; j++) som += Math.sign(xi - Number(x[j])) * Math.sign(Number(y[i]) - Number(y[j]));
  }
  return som;
}

/** How often each value of S occurs over all orders of a block. */
function countTekens(x: readonly number[], y: readonly number[]): Map<number, number> {
  const keren = new Map<number, number>();
  for (const volgorde of listVolgordes(y)) {
    const s = sumTekens(x, volgorde);
    keren.set(s, (keren.get(s) ?? 0) + 1);
  }
  return keren;
}

/**
 * Whether one figure rises with another within blocks: the sum of Kendall's S over the blocks, with all orders of the outcomes within each
 * block. For small blocks only, of at most seven pairs.
 *
 * @returns `undefined` when no block has two pairs that differ in both figures, or a block is too large
 */
export function testRangtrend(paren: readonly Rangpaar[]): Rangtrend | undefined {
  const namen = new Set(paren.map(({ blok }) => blok));
  let verdeling = new Map([[0, 1]]);
  let gevonden = 0;
  const ongelijk = new Float64Array(2);
  for (const naam of namen) {
    const eigen = paren.filter(({ blok }) => blok === naam);
    if (eigen.length > MEESTE_PAREN) return undefined;
    const [x, y] = [eigen.map((paar) => paar.x), eigen.map((paar) => paar.y)];
    gevonden += sumTekens(x, y);
    for (const [k, rij] of [x, y].entries()) {
      rij.forEach((een, i) => {
        ongelijk[k] = f64(ongelijk, k) + rij.slice(0, i).filter((ander) => ander !== een).length;
      });
    }
    const samen = new Map<number, number>();
    for (const [s, keer] of countTekens(x, y)) {
      for (const [som, eerder] of verdeling) samen.set(som + s, (samen.get(som + s) ?? 0) + keer * eerder);
    }
    verdeling = samen;
  }
  const noemer = Math.sqrt(f64(ongelijk, 0) * f64(ongelijk, 1));
  if (noemer === 0) return undefined;
  let totaal = 0;
  let minstens = 0;
  for (const [s, keer] of verdeling) {
    totaal += keer;
    if (Math.abs(s) >= Math.abs(gevonden)) minstens += keer;
  }
  return { correlatie: gevonden / noemer, p: minstens / totaal };
}
