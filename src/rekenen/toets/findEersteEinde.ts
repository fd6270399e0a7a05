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
const PROEF = 4_096;

/** Two places whose ratio is below this are near enough to walk between from crossing to crossing. */
const SMAL = 1.002;

/** The conditions at these places only. */
function selectPlaatsen([m0, m1, m2, m3, m4]: Voorwaarden['machten'], plaatsen: Int32Array): Voorwaarden {
  const aantal = plaatsen.length;
  const select = (rij: Float64Array) => {
    const uit = new Float64Array(aantal);
    for (let j = 0; j < aantal; j++) uit[j] = f64(rij, i32(plaatsen, j));
    return uit;
  };
  return { aantal, machten: [select(m0), select(m1), select(m2), select(m3), select(m4)] };
}

/** The polynomial of one arrangement at x. */
function evaluateOp({ machten: [m0, m1, m2, m3, m4] }: Voorwaarden, kant: number, i: number, x: number): number {
  const y = kant * x;
  return f64(m0, i) + y * (f64(m1, i) + y * (f64(m2, i) + y * (f64(m3, i) + y * f64(m4, i))));
}

/** How many of the conditions hold at x. Like `evaluateOp` for each, which would cost twice the time. */
function countOp({ aantal, machten }: Voorwaarden, kant: number, x: number): number {
  const [m0, m1, m2, m3, m4] = machten;
  const y = kant * x;
  let geteld = 0;
  for (let i = 0; i < aantal; i++) {
    if (f64(m0, i) + y * (f64(m1, i) + y * (f64(m2, i) + y * (f64(m3, i) + y * f64(m4, i)))) <= 0) geteld++;
  }
  return geteld;
}

/** A place that is far enough, found with few arrangements and then made sure with all; `undefined` when there is none. */
function findGenoeg(voorwaarden: Voorwaarden, { nodig, kant, van, gok }: Eindezoeker): number | undefined {
  const stap = Math.max(1, Math.floor(voorwaarden.aantal / PROEF));
  const plaatsen = new Int32Array(Math.ceil(voorwaarden.aantal / stap)).map((_, j) => j * stap);
  const proef = stap === 1 ? voorwaarden : selectPlaatsen(voorwaarden.machten, plaatsen);
  const isProef = (x: number) => countOp(proef, kant, x) * stap >= nodig;
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
  for (let verder = 1.005; hoog < DICHTST; verder *= verder) {
    if (countOp(voorwaarden, kant, hoog) >= nodig) return hoog;
    hoog *= verder;
  }
  return undefined;
}

/** How many conditions certainly hold on the whole of a stretch, and those that may hold somewhere in it; the others certainly do not. */
function splitVoorwaarden({ aantal, machten }: Voorwaarden, kant: number, van: number, tot: number) {
  const [m0, m1, m2, m3, m4] = machten;
  const twijfel = new Int32Array(aantal);
  const d = tot - van;
  let zeker = 0;
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
    const b4 = c0 + c1 + c2 + c3 + c4;
    if (c0 > 0 && b1 > 0 && b2 > 0 && b3 > 0 && b4 > 0) continue;
    if (c0 <= 0 && b1 <= 0 && b2 <= 0 && b3 <= 0 && b4 <= 0) zeker++;
    else twijfel[gevonden++] = i;
  }
  return { zeker, twijfel: selectPlaatsen(machten, twijfel.subarray(0, gevonden)) };
}

/** The polynomial of one arrangement, in the distance to one side. */
const readVoorwaarde = ({ machten: [m0, m1, m2, m3, m4] }: Voorwaarden, kant: number, i: number): Vierdegraads => [
  f64(m0, i),
  kant * f64(m1, i),
  f64(m2, i),
  kant * f64(m3, i),
  f64(m4, i),
];

/** Whether it is certain that nowhere between two places enough conditions hold. */
function isTeWeinig(voorwaarden: Voorwaarden, { nodig, kant, van }: Eindezoeker, tot: number): boolean {
  const { zeker, twijfel } = splitVoorwaarden(voorwaarden, kant, van, tot);
  let mogelijk = zeker;
  for (let i = 0; i < twijfel.aantal && mogelijk < nodig; i++) {
    if (
      evaluateOp(twijfel, kant, i, tot) <= 0 ||
      mayDescend(toBernstein(readVoorwaarde(twijfel, kant, i), van, tot), 6)
    )
      mogelijk++;
  }
  return mogelijk < nodig;
}

/**
 * The begin of a short stretch to `ver`, or to a nearer place with enough conditions, before which there are certainly too few; `undefined`
 * when that is not certain.
 */
function narrowStreek(
  voorwaarden: Voorwaarden,
  zoeker: Eindezoeker,
  ver: number,
): { van: number; tot: number } | undefined {
  const { nodig, kant, van } = zoeker;
  let laag = Math.max(van, ver / 1.1);
  let tot = ver;
  while (tot > laag * SMAL) {
    const midden = Math.sqrt(laag * tot);
    if (countOp(voorwaarden, kant, midden) >= nodig) tot = midden;
    else laag = midden;
  }
  for (let verder = SMAL; verder < 2; verder **= 3) {
    const begin = tot / verder;
    if (begin > van && isTeWeinig(voorwaarden, zoeker, begin)) return { van: begin, tot };
  }
  return undefined;
}

/** The first place in a stretch at which enough conditions hold, by walking from crossing to crossing. */
function walkStreek(voorwaarden: Voorwaarden, { nodig, kant, van }: Eindezoeker, tot: number): number | undefined {
  const { zeker, twijfel } = splitVoorwaarden(voorwaarden, kant, van, tot);
  let geteld = zeker;
  const overgangen: Overgang[] = [];
  for (let i = 0; i < twijfel.aantal; i++) {
    const a = readVoorwaarde(twijfel, kant, i);
    const b = toBernstein(a, van, tot);
    if (b[0] <= 0) geteld++;
    isolateOvergangen(a, b, van, tot, overgangen);
  }
  // Crossings that differ by rounding only are at one place: what begins to hold there counts before what ceases to.
  const plaatsVan = ({ plaats, stap }: Overgang) => (stap === 1 ? plaats : plaats * (1 + 1e-13));
  overgangen.sort((a, b) => plaatsVan(a) - plaatsVan(b));
  for (const { plaats, stap } of overgangen) {
    geteld += stap;
    if (geteld >= nodig) return plaats;
  }
  return undefined;
}

/**
 * The first place on the way from `van` at which enough conditions hold. A condition may hold, fail and hold again. Exact: a stretch is
 * skipped only when too few conditions can hold anywhere in it, and the rest is walked from crossing to crossing.
 *
 * @returns the place, or `undefined` when there is none before the found effect
 */
export function findEersteEinde(voorwaarden: Voorwaarden, zoeker: Eindezoeker): number | undefined {
  const { nodig, kant, van } = zoeker;
  if (countOp(voorwaarden, kant, van) >= nodig) return van;
  const ver = findGenoeg(voorwaarden, zoeker);
  if (ver !== undefined) {
    const { zeker, twijfel } = splitVoorwaarden(voorwaarden, kant, van, ver);
    const overig = { ...zoeker, nodig: nodig - zeker };
    const streek = narrowStreek(twijfel, overig, ver);
    /* v8 ignore next -- the far end has enough conditions, so only rounding there ends the walk without a place */
    if (streek !== undefined) return walkStreek(twijfel, { ...overig, van: streek.van }, streek.tot) ?? streek.tot;
  }
  for (let begin = van; begin < DICHTST; begin *= 4) {
    const gevonden = walkStreek(voorwaarden, { ...zoeker, van: begin }, begin * 4);
    if (gevonden !== undefined) return gevonden;
  }
  return undefined;
}
