import { f64, i32 } from '../../rekenen/index.js';
import { countPlaatsen } from '../probleem/countPlaatsen.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { listBonusparen } from './listBonusparen.js';

/** Sums below this are exact. */
const EXACT = 2 ** 52;
const RONDEN = 800;

/** A bound for every choice under quota and bonus alone, and how far it falls for a choice with a certain candidate. */
export interface Bonusgrens {
  readonly grens: number;
  /** Per candidate: a choice with it is worth at most `grens` plus this, which is 0 at most. */
  readonly val: Float64Array;
  /** Per candidate its value less the price of its best vak: the higher, the more it promises. */
  readonly waarde: Float64Array;
}

/** Prices: of a place in every vak, and the part of every bonus that its first candidate gets. The second gets the rest. */
interface Prijzen {
  readonly plaats: Float64Array;
  readonly deel: Float64Array;
}

type Bonusparen = ReturnType<typeof listBonusparen>;

/** The bound of these prices, and what each candidate is worth under them. It fills `keuze` with the best vak of each, or -1. */
function evaluate(
  probleem: Keuzeprobleem,
  paren: Bonusparen,
  { plaats, deel }: Prijzen,
  uit: Float64Array,
  keuze: Int16Array,
) {
  const { masker, waarden, vakken, bonus } = probleem;
  const n = masker.length;
  const q = plaats.length;
  uit.fill(0);
  paren.a.forEach((a, p) => {
    uit[a] = f64(uit, a) + f64(deel, p);
    const b = i32(paren.b, p);
    uit[b] = f64(uit, b) + bonus - f64(deel, p);
  });
  let grens = 0;
  for (let j = 0; j < q; j++) {
    const prijs = f64(plaats, j);
    grens += (prijs > 0 ? i32(vakken.tot, j) : i32(vakken.van, j)) * prijs;
  }
  for (let c = 0; c < n; c++) {
    let beste = Number.NEGATIVE_INFINITY;
    keuze[c] = -1;
    for (let j = 0; j < q; j++) {
      if (!((i32(masker, c) >> j) & 1)) continue;
      const over = f64(waarden, j * n + c) + f64(uit, c) - f64(plaats, j);
      if (over <= beste) continue;
      beste = over;
      if (over > 0) keuze[c] = j;
    }
    uit[c] = beste;
    if (beste > 0) grens += beste;
  }
  return grens;
}

/** How far the choice of the candidates is from the numbers of the vakken, and from agreeing on each pair. */
function findHelling({ vakken }: Keuzeprobleem, { a, b }: Bonusparen, plaats: Float64Array, keuze: Int16Array) {
  const tekort = Float64Array.from(plaats, (prijs, j) => (prijs > 0 ? i32(vakken.tot, j) : i32(vakken.van, j)));
  for (const j of keuze) if (j >= 0) tekort[j] = f64(tekort, j) - 1;
  const verschil = Float64Array.from(a, (c, p) => (keuze[c] === -1 ? 0 : 1) - (keuze[i32(b, p)] === -1 ? 0 : 1));
  const lengte = [tekort, verschil].reduce((som, rij) => rij.reduce((al, getal) => al + getal * getal, som), 0);
  return { tekort, verschil, lengte };
}

/** Prices to begin with: the value at the last place of every vak, and half of every bonus for each candidate. */
function createBegin({ masker, waarden, vakken, bonus }: Keuzeprobleem, { a, b }: Bonusparen): Prijzen {
  const n = masker.length;
  const buren = new Int32Array(n);
  for (const c of [...a, ...b]) buren[c] = i32(buren, c) + 1;
  const plaats = Float64Array.from(vakken.tot, (tot, j) => {
    const hoogten: number[] = [];
    for (let c = 0; c < n; c++) {
      if ((i32(masker, c) >> j) & 1) hoogten.push(f64(waarden, j * n + c) + (bonus * i32(buren, c)) / 2);
    }
    return hoogten.sort((x, y) => y - x)[tot] ?? 0;
  });
  return { plaats, deel: new Float64Array(a.length).fill(bonus / 2) };
}

/**
 * A bound for a choice with a bonus for neighbours. Each bonus is divided over both candidates, and each place has a price; the best division
 * and prices are sought by the subgradient method (Held, Wolfe and Crowder, Mathematical Programming 6, 1974). Rules besides the quota are left
 * out, so that the bound holds with them too. The last prices are whole numbers, so that the bound is exact for any of them.
 *
 * @returns `undefined` when sums may become too large to be exact
 */
export function boundBonus(probleem: Keuzeprobleem): Bonusgrens | undefined {
  const { masker, waarden, bonus } = probleem;
  const n = masker.length;
  const paren = listBonusparen(probleem);
  const grootst = waarden.reduce((meest, waarde) => Math.max(meest, Math.abs(waarde)), 0);
  const plaatsen = countPlaatsen(probleem);
  if ((grootst * (n + plaatsen) + bonus * paren.a.length) * 8 > EXACT) return undefined;
  const prijzen = createBegin(probleem, paren);
  const waarde = new Float64Array(n);
  const keuze = new Int16Array(n);
  let beste = { grens: Number.POSITIVE_INFINITY, plaats: prijzen.plaats, deel: prijzen.deel };
  // A step goes for a bound this far below the best; it becomes smaller when steps do not help.
  let stapgrootte = 0.05;
  let zonder = 0;
  for (let ronde = 0; ronde < RONDEN && stapgrootte > 1e-7; ronde++) {
    const grens = evaluate(probleem, paren, prijzen, waarde, keuze);
    if (grens < beste.grens) {
      if (grens < beste.grens - 1e-5 * Math.abs(grens)) zonder = 0;
      beste = { grens, plaats: prijzen.plaats.slice(), deel: prijzen.deel.slice() };
    } else if (++zonder > 12) {
      stapgrootte *= 0.6;
      zonder = 0;
      prijzen.plaats.set(beste.plaats);
      prijzen.deel.set(beste.deel);
      continue;
    }
    const { tekort, verschil, lengte } = findHelling(probleem, paren, prijzen.plaats, keuze);
    if (lengte === 0) break;
    const stap = (grens - beste.grens + stapgrootte * Math.abs(beste.grens)) / lengte;
    for (let j = 0; j < tekort.length; j++) prijzen.plaats[j] = f64(prijzen.plaats, j) - stap * f64(tekort, j);
    for (let p = 0; p < verschil.length; p++) {
      prijzen.deel[p] = Math.max(0, Math.min(bonus, f64(prijzen.deel, p) - stap * f64(verschil, p)));
    }
  }
  const heel = { plaats: beste.plaats.map(Math.round), deel: beste.deel.map(Math.round) };
  const grens = evaluate(probleem, paren, heel, waarde, keuze);
  return { grens, val: waarde.map((over) => Math.min(0, over)), waarde };
}
