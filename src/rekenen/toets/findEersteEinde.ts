import { f64, i32 } from '../lees.js';
import { isolateOvergangen, mayDescend, type Overgang, toBernstein, type Vierdegraads } from './isolateOvergangen.js';

/**
 * What every arrangement needs to be at least as extreme as the one found: a polynomial in x = 1/u that is 0 or lower. Row k of `machten`
 * holds the coefficients of x^k.
 */
export interface Voorwaarden {
  readonly aantal: number;
  readonly machten: readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
}

/** How many arrangements are needed, to which side of 0 is looked, from where on, and where the end may lie. */
export interface Eindezoeker {
  readonly nodig: number;
  readonly kant: -1 | 1;
  readonly van: number;
  readonly gok: number;
}

/** Beyond this the effect is the found one. */
const DICHTST = 1e12;

/** About so many arrangements are tried first, to know where to look. */
const PROEF = 8_192;

/** How many of the conditions hold at x, of every `stap`-th one. */
function countOp({ aantal, machten }: Voorwaarden, kant: number, x: number, stap: number): number {
  const [m0, m1, m2, m3, m4] = machten;
  const y = kant * x;
  let geteld = 0;
  for (let i = 0; i < aantal; i += stap) {
    if (f64(m0, i) + y * (f64(m1, i) + y * (f64(m2, i) + y * (f64(m3, i) + y * f64(m4, i)))) <= 0) geteld++;
  }
  return geteld;
}

/** A place that is far enough, found with few arrangements and then made sure with all; `undefined` when there is none. */
function findGenoeg(voorwaarden: Voorwaarden, { nodig, kant, van, gok }: Eindezoeker): number | undefined {
  const stap = Math.max(1, Math.floor(voorwaarden.aantal / PROEF));
  const isProef = (x: number) => countOp(voorwaarden, kant, x, stap) * stap >= nodig;
  let hoog = Math.max(van * 1.01, Math.min(gok, DICHTST));
  while (!isProef(hoog) && hoog < DICHTST) hoog *= 2;
  let laag = hoog / 2;
  while (laag > van && isProef(laag)) {
    hoog = laag;
    laag /= 2;
  }
  laag = Math.max(van, laag);
  for (let i = 0; i < 9; i++) {
    const midden = Math.sqrt(laag * hoog);
    if (isProef(midden)) hoog = midden;
    else laag = midden;
  }
  for (let verder = 1.01; ; verder *= 1.5) {
    if (countOp(voorwaarden, kant, hoog, 1) >= nodig) return hoog;
    if (hoog >= DICHTST) return undefined;
    hoog *= verder;
  }
}

/** The arrangements whose condition may hold somewhere on a stretch; the others do certainly not hold there. */
function listMogelijk({ aantal, machten }: Voorwaarden, kant: number, van: number, tot: number): Int32Array {
  const [m0, m1, m2, m3, m4] = machten;
  const mogelijk = new Int32Array(aantal);
  const d = tot - van;
  let gevonden = 0;
  // As `toBernstein`, without making anything: this loop meets every arrangement.
  for (let i = 0; i < aantal; i++) {
    const a1 = kant * f64(m1, i);
    const a2 = f64(m2, i);
    const a3 = kant * f64(m3, i);
    const a4 = f64(m4, i);
    const c0 = f64(m0, i) + van * (a1 + van * (a2 + van * (a3 + van * a4)));
    const c1 = d * (a1 + van * (2 * a2 + van * (3 * a3 + van * 4 * a4)));
    const c2 = d * d * (a2 + van * (3 * a3 + van * 6 * a4));
    const c3 = d * d * d * (a3 + van * 4 * a4);
    const c4 = d * d * d * d * a4;
    const b1 = c0 + c1 / 4;
    const b2 = c0 + c1 / 2 + c2 / 6;
    const b3 = c0 + (3 * c1) / 4 + c2 / 2 + c3 / 4;
    if (c0 > 0 && b1 > 0 && b2 > 0 && b3 > 0 && c0 + c1 + c2 + c3 + c4 > 0) continue;
    mogelijk[gevonden++] = i;
  }
  return mogelijk.subarray(0, gevonden);
}

/**
 * The first place on the way from `van` at which enough conditions hold. A condition may hold, fail and hold again. Exact: a stretch is
 * skipped only when too few conditions can hold anywhere in it, and the rest is walked from crossing to crossing.
 *
 * @returns the place, or `undefined` when there is none before the found effect
 */
export function findEersteEinde(voorwaarden: Voorwaarden, zoeker: Eindezoeker): number | undefined {
  const { nodig, kant, van } = zoeker;
  const { machten } = voorwaarden;
  if (countOp(voorwaarden, kant, van, 1) >= nodig) return van;
  const tot = findGenoeg(voorwaarden, zoeker);
  if (tot === undefined) return undefined;
  const read = (i: number): Vierdegraads => [
    f64(machten[0], i),
    kant * f64(machten[1], i),
    f64(machten[2], i),
    kant * f64(machten[3], i),
    f64(machten[4], i),
  ];
  const mogelijk = listMogelijk(voorwaarden, kant, van, tot);
  let begin = van;
  for (let deel = tot / 1.03; deel > van; deel /= 1.1) {
    let erbij = 0;
    for (let j = 0; j < mogelijk.length && erbij < nodig; j++) {
      if (mayDescend(toBernstein(read(i32(mogelijk, j)), van, deel), 6)) erbij++;
    }
    if (erbij < nodig) {
      begin = deel;
      break;
    }
    if (deel < tot / 2) break;
  }
  let geteld = 0;
  const overgangen: Overgang[] = [];
  for (const i of mogelijk) {
    const a = read(i);
    const b = toBernstein(a, begin, tot);
    if (b[0] <= 0) geteld++;
    isolateOvergangen(a, b, begin, tot, overgangen);
  }
  // Crossings that differ by rounding only are at one place: what begins to hold there counts before what ceases to.
  const plaatsVan = ({ plaats, stap }: Overgang) => (stap === 1 ? plaats : plaats * (1 + 1e-13));
  overgangen.sort((a, b) => plaatsVan(a) - plaatsVan(b));
  for (const { plaats, stap } of overgangen) {
    geteld += stap;
    if (geteld >= nodig) return plaats;
  }
  return tot;
}
