import { f64, i32 } from '../../rekenen/index.js';

/** A relation of a {@link Schuifvraag}: its variables, each with a factor. Their changes, multiplied by these, add up to zero. */
export type Verband = readonly { readonly variabele: number; readonly maal: number }[];

/** A variable of a {@link Schuifvraag}. */
export interface Schuifvariabele {
  /** It cannot go down by more than this, which is 0 or more and may be infinite. */
  readonly waarde: number;
  /** It cannot go up by more than this. Default: no bound. */
  readonly ruimte?: number;
  /** The cost of changing it by one. */
  readonly kosten: number;
}

/** A linear programme: change one variable by a given amount at the lowest cost, keep every relation, and let no variable go below zero. */
export interface Schuifvraag {
  readonly variabelen: readonly Schuifvariabele[];
  readonly vergelijkingen: readonly Verband[];
  /** What the changes of each relation add up to. Default: zero, for every relation. */
  readonly rechts?: readonly number[];
  /** The variable that changes, and by how much. Default: none, so that only the relations ask for changes. */
  readonly variabele?: number;
  readonly stap?: number;
}

/** Limits on the number of steps. */
export interface Stapgrenzen {
  /**
   * After this many steps the first variable that gains enters (Bland's rule), so that the steps cannot cycle. Default: twice the number of
   * variables.
   */
  readonly bland?: number;
  /** After this many steps it gives up: rounding errors make it cycle, and the caller has another method. Default: far more than needed. */
  readonly meeste?: number;
  /** How many numbers of the tableau all steps together may still change; every step lowers `over`. Default: no bound. */
  readonly budget?: { over: number };
}

const EPS = 1e-9;

/**
 * Solves a {@link Schuifvraag} by the simplex method with upper bounds on the variables (Dantzig), with each change split into a rise and
 * a fall. The variable that gains most enters. After many steps the first variable that gains enters, so that the method ends.
 *
 * @returns the change of every variable, or `undefined` when no solution exists. The numbers have rounding errors: check them before use.
 */
export function solveVerschuiving(
  { variabelen, vergelijkingen, rechts = [], variabele = -1, stap = 0 }: Schuifvraag,
  grenzen: Stapgrenzen = {},
): number[] | undefined {
  const n = variabelen.length;
  const m = vergelijkingen.length;
  // Columns: the rises, the falls, and one artificial variable for each relation. The first phase brings these to zero.
  const breedte = 2 * n + m;
  const { bland = 2 * breedte, meeste = 100 * breedte + 1000, budget = { over: Number.POSITIVE_INFINITY } } = grenzen;
  budget.over -= m * breedte;
  if (budget.over < 0) return undefined;
  const boven = new Float64Array(breedte).fill(Number.POSITIVE_INFINITY);
  const prijs = new Float64Array(breedte);
  const duurste = variabelen.reduce((max, { kosten }) => Math.max(max, kosten), 0) + 1;
  for (const [i, { waarde, ruimte = Number.POSITIVE_INFINITY, kosten }] of variabelen.entries()) {
    boven[n + i] = i === variabele ? 0 : waarde;
    boven[i] = i === variabele ? 0 : ruimte;
    prijs[i] = prijs[n + i] = kosten / duurste;
  }
  const tabel: Float64Array[] = [];
  const basis = new Int32Array(m);
  const stand = new Float64Array(m);
  for (const [r, vergelijking] of vergelijkingen.entries()) {
    const rij = new Float64Array(breedte);
    let rest = rechts[r] ?? 0;
    for (const { variabele: i, maal } of vergelijking) {
      rij[i] = f64(rij, i) + maal;
      rij[n + i] = f64(rij, n + i) - maal;
      if (i === variabele) rest -= maal * stap;
    }
    if (rest < 0) for (let j = 0; j < breedte; j += 1) rij[j] = -f64(rij, j);
    rij[2 * n + r] = 1;
    tabel.push(rij);
    basis[r] = 2 * n + r;
    stand[r] = Math.abs(rest);
  }
  const opBoven = new Uint8Array(breedte);
  const inBasis = new Uint8Array(breedte);
  for (const j of basis) inBasis[j] = 1;
  // The effect of a variable on the sum of the artificial variables, and on the cost: one row for each phase.
  const fase1 = new Float64Array(breedte);
  for (const rij of tabel) for (let j = 0; j < 2 * n; j += 1) fase1[j] = f64(fase1, j) - f64(rij, j);
  let gewonnen = fase1;

  for (let stappen = 0; ; stappen += 1) {
    budget.over -= m * breedte;
    if (stappen === meeste || budget.over < 0) return undefined;
    let in_ = -1;
    let beste = EPS;
    for (let j = 0; j < breedte; j += 1) {
      if (inBasis[j] || boven[j] === 0) continue;
      const verschil = f64(gewonnen, j);
      const winst = opBoven[j] ? verschil : -verschil;
      if (winst <= beste) continue;
      in_ = j;
      beste = winst;
      if (stappen > bland) break;
    }
    if (in_ < 0) {
      if (gewonnen === prijs) break;
      if (basis.some((j, r) => j >= 2 * n && f64(stand, r) > 1e-6)) return undefined;
      boven.fill(0, 2 * n);
      gewonnen = prijs;
      continue;
    }
    const richting = opBoven[in_] ? -1 : 1;
    let lengte = f64(boven, in_);
    let uit = -1;
    let spil: Float64Array | undefined;
    for (const [r, rij] of tabel.entries()) {
      const helling = richting * f64(rij, in_);
      if (Math.abs(helling) <= EPS) continue;
      const [hier, nu] = [i32(basis, r), f64(stand, r)];
      const ruimte = helling > 0 ? nu : f64(boven, hier) - nu;
      const tot = ruimte / Math.abs(helling);
      if (tot < lengte - EPS || (uit >= 0 && tot < lengte + EPS && hier < i32(basis, uit))) {
        lengte = Math.max(0, tot);
        uit = r;
        spil = rij;
      }
    }
    // When nothing limits the step, the cost has no minimum. With costs of zero and more a minimum always exists.
    if (lengte === Number.POSITIVE_INFINITY) return undefined;
    for (const [r, rij] of tabel.entries()) stand[r] = f64(stand, r) - richting * lengte * f64(rij, in_);
    if (spil === undefined) {
      opBoven[in_] = opBoven[in_] ? 0 : 1;
      continue;
    }
    const weg = i32(basis, uit);
    const naarBoven = richting * f64(spil, in_) < 0;
    opBoven[weg] = naarBoven ? 1 : 0;
    inBasis[weg] = 0;
    stand[uit] = (opBoven[in_] ? f64(boven, in_) : 0) + richting * lengte;
    opBoven[in_] = 0;
    inBasis[in_] = 1;
    basis[uit] = in_;
    const deler = f64(spil, in_);
    for (let j = 0; j < breedte; j += 1) spil[j] = f64(spil, j) / deler;
    for (const [r, rij] of [...tabel, fase1, prijs].entries()) {
      const factor = f64(rij, in_);
      if (r === uit || factor === 0) continue;
      for (let j = 0; j < breedte; j += 1) rij[j] = f64(rij, j) - factor * f64(spil, j);
    }
  }
  const waarde = new Float64Array(breedte);
  for (let j = 0; j < breedte; j += 1) if (opBoven[j]) waarde[j] = f64(boven, j);
  for (const [r, j] of basis.entries()) waarde[j] = f64(stand, r);
  return Array.from({ length: n }, (_, i) => (i === variabele ? stap : f64(waarde, i) - f64(waarde, n + i)));
}
