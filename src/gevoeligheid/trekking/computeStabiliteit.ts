import { f64, i32 } from '../../rekenen/index.js';
import { isGedekt, rankScores } from '../../routekaart/huis.js';
import type { Scenario } from './buildScenario.js';

/** How far one weight may move before the set of k buurten at the top changes. */
export interface Gewichtsstabiliteit {
  readonly id: string;
  readonly soort: 'criterium' | 'thema';
  /** Its weight on its level (the level adds up to 1). */
  readonly gewicht: number;
  /** Down to this weight the same k are at the top; 0 when no lower weight changes them. */
  readonly ondergrens: number;
  /** Up to this weight the same k are at the top; 1 when no higher weight changes them. */
  readonly bovengrens: number;
  /** The pair that changes places just below `ondergrens`: who leaves the top and who enters. Absent when nobody does. */
  readonly wisselOnder?: { readonly uit: string; readonly in: string };
  /** As `wisselOnder`, just above `bovengrens`. */
  readonly wisselBoven?: { readonly uit: string; readonly in: string };
}

/**
 * The score of every row as `vast + maal * (p + q t) / (r + s t)`; t is the weight that moves. For a row without gaps in the level, r is 1
 * and s is 0 except for rounding: then the score is a straight line.
 */
interface Breuken {
  readonly vast: Float64Array;
  readonly maal: Float64Array;
  readonly p: Float64Array;
  readonly q: Float64Array;
  readonly r: Float64Array;
  readonly s: Float64Array;
}

const at = (kolom: Float64Array, i: number) => f64(kolom, i);

function valueAt({ vast, maal, p, q, r, s }: Breuken, i: number, t: number): number {
  return at(vast, i) + (at(maal, i) * (at(p, i) + at(q, i) * t)) / (at(r, i) + at(s, i) * t);
}

/** Weights that differ less than this are the same weight, except for rounding. */
const AFRONDING = 1e-9;

/** A weight just beyond a crossing, towards 0 or 1. */
function stepPast(kruising: number, einde: 0 | 1): number {
  const ruimte = einde - kruising;
  return kruising + Math.sign(ruimte) * Math.min(1e-6, Math.abs(ruimte) / 2);
}

/** Whether `j` is ahead of `i` by more than rounding. Two rows that touch, or that are always equal, can differ by rounding. */
function passes(breuken: Breuken, i: number, j: number, t: number): boolean {
  const eigen = valueAt(breuken, i, t);
  return valueAt(breuken, j, t) - eigen > 1e-13 * (1 + Math.abs(eigen));
}

/**
 * Finds the weights at which two rows have the same score: the roots of a polynomial of at most degree two. Writes them in `uit`, and gives
 * whether there may be any. Rows that are always equal, or that cross elsewhere, may give roots that are not a weight: infinite, outside 0
 * to 1, or NaN.
 */
function findKruisingen({ vast, maal, p, q, r, s }: Breuken, i: number, j: number, uit: Float64Array): boolean {
  const v = at(vast, i) - at(vast, j);
  const mi = at(maal, i);
  const mj = at(maal, j);
  const pi = at(p, i);
  const pj = at(p, j);
  const qi = at(q, i);
  const qj = at(q, j);
  const ri = at(r, i);
  const rj = at(r, j);
  const si = at(s, i);
  const sj = at(s, j);
  // v (ri + si t)(rj + sj t) + mi (pi + qi t)(rj + sj t) - mj (pj + qj t)(ri + si t) = 0
  const c0 = v * ri * rj + mi * pi * rj - mj * pj * ri;
  const c1 = v * (ri * sj + si * rj) + mi * (pi * sj + qi * rj) - mj * (pj * si + qj * ri);
  const c2 = v * si * sj + mi * qi * sj - mj * qj * si;
  // In most pairs the first row is ahead at every weight. From 0 to 1 a polynomial lies between its Bernstein coefficients, so when all of
  // these are above 0 there is no crossing.
  if (c0 > 0 && c0 + c1 / 2 > 0 && c0 + c1 + c2 > 0) return false;
  // Neither root loses digits: the first is computed without a subtraction, the second from the product of the two. For two straight lines
  // c2 is 0, and the first root is not a weight: it is infinite or NaN.
  const wortel = -0.5 * (c1 + (c1 < 0 ? -1 : 1) * Math.sqrt(c1 * c1 - 4 * c2 * c0));
  uit[0] = wortel / c2;
  uit[1] = c0 / wortel;
  return true;
}

/** Per row and node: its score, the weight that has a score (`noemer`), and how heavily the node counts in the top (`maal`). */
interface Knoopwaarden {
  readonly score: Float64Array;
  readonly noemer: Float64Array;
  readonly maal: Float64Array;
}

/** Computes the nodes for every row. The arrays hold row after row, and within a row node after node. */
function measureKnopen({ vlak, matrix, voorbereiding }: Scenario, gewichten: Float64Array): Knoopwaarden {
  const rijen = voorbereiding.gebieden.length;
  const breedte = voorbereiding.kolommen.length;
  const knopen = vlak.aantalKnopen;
  const score = new Float64Array(rijen * knopen);
  const noemer = new Float64Array(rijen * knopen);
  const maal = new Float64Array(rijen * knopen);
  for (let i = 0; i < rijen; i++) {
    const van = i * knopen;
    for (let k = 0; k < knopen; k++) {
      let som = 0;
      let alles = 0;
      let gewichtAanwezig = 0;
      for (let t = i32(vlak.begin, k); t < i32(vlak.begin, k + 1); t++) {
        const gewicht = at(gewichten, t);
        if (gewicht === 0) continue;
        alles += gewicht;
        const bron = i32(vlak.bron, t);
        const waarde = bron >= 0 ? at(matrix, i * breedte + bron) : at(score, van - 1 - bron);
        if (Number.isNaN(waarde)) continue;
        som += gewicht * waarde;
        gewichtAanwezig += gewicht;
      }
      const genoeg = isGedekt(gewichtAanwezig, alles, at(vlak.dekking, k));
      score[van + k] = genoeg ? som / gewichtAanwezig : Number.NaN;
      noemer[van + k] = gewichtAanwezig;
    }
    maal[van + knopen - 1] = 1;
    for (let k = knopen - 1; k >= 0; k--) {
      for (let t = i32(vlak.begin, k); t < i32(vlak.begin, k + 1); t++) {
        const bron = i32(vlak.bron, t);
        if (bron < 0 && !Number.isNaN(score[van - 1 - bron]))
          maal[van - 1 - bron] = (at(maal, van + k) * at(gewichten, t)) / at(noemer, van + k);
      }
    }
  }
  return { score, noemer, maal };
}

/** The child whose weight moves (`tak`), its node, and the weights of all children at one point of that move. */
interface Beweging {
  readonly scenario: Scenario;
  readonly knoop: number;
  readonly tak: number;
  readonly gewichten: Float64Array;
}

/**
 * Writes the score of every row as a function of the weight of one child of one node. The other children on its level keep their
 * proportions. This holds only when all means up to the top are arithmetic, and while the same rows have enough data.
 */
function fillBreuken({ scenario, knoop, tak, gewichten }: Beweging, knopen: Knoopwaarden, uit: Breuken): void {
  const { vlak, matrix, voorbereiding } = scenario;
  const breedte = voorbereiding.kolommen.length;
  const { aantalKnopen } = vlak;
  const rest = 1 - at(gewichten, tak);
  for (let i = 0; i < uit.vast.length; i++) {
    const van = i * aantalKnopen;
    const top = at(knopen.score, van + aantalKnopen - 1);
    const factor = at(knopen.maal, van + knoop);
    const bron = i32(vlak.bron, tak);
    const waarde = bron >= 0 ? at(matrix, i * breedte + bron) : at(knopen.score, van - 1 - bron);
    // The level does not count in this row, or the row has no score on the child: then its score is the same at every weight.
    if (factor === 0 || Number.isNaN(waarde)) {
      uit.vast[i] = top;
      uit.maal[i] = uit.p[i] = uit.q[i] = uit.s[i] = 0;
      uit.r[i] = 1;
      continue;
    }
    const hier = at(knopen.score, van + knoop);
    const eigen = at(gewichten, tak);
    const gewichtRest = at(knopen.noemer, van + knoop) - eigen;
    const somRest = hier * at(knopen.noemer, van + knoop) - eigen * waarde;
    // The level: (t x + (1 - t) / rest * somRest) / (t + (1 - t) / rest * gewichtRest)
    uit.vast[i] = top - factor * hier;
    uit.maal[i] = factor;
    uit.p[i] = somRest / rest;
    uit.q[i] = waarde - somRest / rest;
    uit.r[i] = gewichtRest / rest;
    uit.s[i] = 1 - gewichtRest / rest;
  }
}

/** The weights of all children when one child gets weight `t`. The other children on its level keep their proportions. */
function moveGewicht({ scenario, knoop, tak }: Beweging, t: number): Float64Array {
  const { vlak, gewichten } = scenario;
  const uit = gewichten.slice();
  const rest = 1 - at(gewichten, tak);
  for (let s = i32(vlak.begin, knoop); s < i32(vlak.begin, knoop + 1); s++)
    uit[s] = s === tak ? t : (at(gewichten, s) * (1 - t)) / rest;
  return uit;
}

/**
 * The weights between 0 and 1, from low to high, at which some row begins or ceases to have enough data for the threshold of the level.
 * Between two of these weights no row does. Weights that differ by rounding only are one.
 */
function listDrempels({ scenario, knoop, tak, gewichten }: Beweging, knopen: Knoopwaarden): number[] {
  const { vlak, matrix, voorbereiding } = scenario;
  const drempel = at(vlak.dekking, knoop);
  const uit = new Set<number>();
  if (drempel === 0) return [];
  const breedte = voorbereiding.kolommen.length;
  const eigen = at(gewichten, tak);
  for (let i = 0; i < voorbereiding.gebieden.length; i++) {
    const van = i * vlak.aantalKnopen;
    const bron = i32(vlak.bron, tak);
    const heeft = !Number.isNaN(bron >= 0 ? at(matrix, i * breedte + bron) : at(knopen.score, van - 1 - bron));
    const deel = (at(knopen.noemer, van + knoop) - (heeft ? eigen : 0)) / (1 - eigen);
    // The scores that the row has weigh t + (1 - t) * deel together, or (1 - t) * deel when the child itself is missing.
    const t = heeft ? (drempel - deel) / (1 - deel) : 1 - drempel / deel;
    if (t > AFRONDING && t < 1 - AFRONDING) uit.add(Math.abs(t - eigen) < AFRONDING ? eigen : t);
  }
  const gesorteerd = [...uit].sort((a, b) => a - b);
  return gesorteerd.filter((t, k) => t - (gesorteerd[k - 1] ?? 0) > AFRONDING);
}

/** The lowest score that any of these rows has at a weight from `van` to `tot`; NaN when there may be none. */
function measureLaagste(breuken: Breuken, rijen: Uint32Array, van: number, tot: number): number {
  return rijen.reduce(
    (laagste, i) => Math.min(laagste, valueAt(breuken, i, van), valueAt(breuken, i, tot)),
    Number.POSITIVE_INFINITY,
  );
}

/**
 * Whether a row stays below a score at every weight from `van` to `tot`, by more than rounding. A fraction rises or falls all the way, so its
 * ends say it.
 */
function staysBelow(breuken: Breuken, j: number, van: number, tot: number, score: number): boolean {
  const begin = valueAt(breuken, j, van);
  const eind = valueAt(breuken, j, tot);
  const grens = score - 1e-9 * (1 + Math.abs(score));
  return begin < grens && eind < grens && Number.isFinite(begin) && Number.isFinite(eind);
}

/**
 * The two weights nearest to `gewicht` beyond which a buurt outside the top passes a buurt in it: one below and one above. Looks from
 * `laag` to `hoog`, and gives these ends when there is no such weight.
 */
function findGrenzen(
  breuken: Breuken,
  top: Uint32Array,
  buiten: Uint32Array,
  [laag, gewicht, hoog]: readonly [number, number, number],
): [number, number] {
  const wortels = new Float64Array(2);
  let ondergrens = laag;
  let bovengrens = hoog;
  let laagste = measureLaagste(breuken, top, laag, hoog);
  for (const j of buiten) {
    // Most rows stay below the whole top between the bounds that were found: then they cross nobody there.
    if (staysBelow(breuken, j, ondergrens, bovengrens, laagste)) continue;
    const [onder, boven] = [ondergrens, bovengrens];
    for (const i of top) {
      if (!findKruisingen(breuken, i, j, wortels)) continue;
      for (let w = 0; w < 2; w++) {
        const wortel = at(wortels, w);
        // In a tie the two cross at the weight itself, except for rounding.
        const kruising = Math.abs(wortel - gewicht) < AFRONDING ? gewicht : wortel;
        if (kruising <= gewicht && kruising > ondergrens && passes(breuken, i, j, stepPast(kruising, 0)))
          ondergrens = kruising;
        if (kruising >= gewicht && kruising < bovengrens && passes(breuken, i, j, stepPast(kruising, 1)))
          bovengrens = kruising;
      }
    }
    if (ondergrens > onder || bovengrens < boven) laagste = measureLaagste(breuken, top, ondergrens, bovengrens);
  }
  return [ondergrens, bovengrens];
}

/** The rows in the top and the rows outside it, from high to low. `buiten` ends with rows that have no score but may get one. */
interface Verdeling {
  readonly top: Uint32Array;
  readonly buiten: Uint32Array;
}

/** The two rows that change places: `uit` leaves the top, `in` enters it. */
interface Wissel {
  readonly uit: number;
  readonly in: number;
}

/**
 * Finds who leaves the top and who enters it, at a weight at which a buurt outside is ahead. The lowest in the top leaves. A buurt with too
 * little data left has no score (NaN), and leaves before the lowest.
 */
function findWissel(breuken: Breuken, { top, buiten }: Verdeling, t: number): Wissel {
  let uit = 0;
  let laagste = Number.POSITIVE_INFINITY;
  for (const i of top) {
    const score = valueAt(breuken, i, t);
    if (score > laagste || Number.isNaN(laagste)) continue;
    laagste = score;
    uit = i;
  }
  let erin = 0;
  let hoogste = Number.NEGATIVE_INFINITY;
  for (const j of buiten) {
    const score = valueAt(breuken, j, t);
    if (!(score > hoogste)) continue;
    hoogste = score;
    erin = j;
  }
  return { uit, in: erin };
}

/** Whether the top is different at this weight: a buurt in it lost its score and one outside takes its place, or one outside is ahead. */
function isAnders(breuken: Breuken, { top, buiten }: Verdeling, t: number): boolean {
  const heeft = (i: number) => !Number.isNaN(valueAt(breuken, i, t));
  return buiten.some((j) => heeft(j) && top.some((i) => !heeft(i) || passes(breuken, i, j, t)));
}

/** One end of the range in which a weight may move, and the two rows that change places there. */
interface Einde {
  readonly grens: number;
  readonly wissel: Wissel | undefined;
}

/** Continues in one direction, stretch by stretch, from the threshold where the first stretch ended without a change. */
function lookOn(
  beweging: Beweging,
  verdeling: Verdeling,
  breuken: Breuken,
  drempels: readonly number[],
  einde: 0 | 1,
): Einde {
  for (const [k, van] of drempels.entries()) {
    const tot = drempels[k + 1] ?? einde;
    const gewichten = moveGewicht(beweging, (van + tot) / 2);
    fillBreuken({ ...beweging, gewichten }, measureKnopen(beweging.scenario, gewichten), breuken);
    const naast = van + Math.sign(tot - van) * Math.min(1e-6, Math.abs(tot - van) / 2);
    if (isAnders(breuken, verdeling, naast)) return { grens: van, wissel: findWissel(breuken, verdeling, naast) };
    const [laag, hoog] = findGrenzen(
      breuken,
      verdeling.top,
      verdeling.buiten,
      einde === 0 ? [tot, van, van] : [van, van, tot],
    );
    const grens = einde === 0 ? laag : hoog;
    if (grens !== tot) return { grens, wissel: findWissel(breuken, verdeling, stepPast(grens, einde)) };
  }
  return { grens: einde, wissel: undefined };
}

/** Both ends of the range in which one weight may move. */
function measureEinden(
  beweging: Beweging,
  knopen: Knoopwaarden,
  verdeling: Verdeling,
  breuken: Breuken,
): [Einde, Einde] {
  const gewicht = at(beweging.gewichten, beweging.tak);
  const drempels = listDrempels(beweging, knopen);
  const omlaag = drempels.filter((t) => t <= gewicht).reverse();
  const omhoog = drempels.filter((t) => t >= gewicht);
  fillBreuken(beweging, knopen, breuken);
  const [laag, hoog] = [omlaag[0] ?? 0, omhoog[0] ?? 1] as const;
  const [ondergrens, bovengrens] = findGrenzen(breuken, verdeling.top, verdeling.buiten, [laag, gewicht, hoog]);
  const finish = (grens: number, stuk: number, einde: 0 | 1): Einde | undefined =>
    grens === stuk ? undefined : { grens, wissel: findWissel(breuken, verdeling, stepPast(grens, einde)) };
  // First use the fractions of the first stretch, because `lookOn` overwrites them.
  const onder = finish(ondergrens, laag, 0);
  const boven = finish(bovengrens, hoog, 1);
  return [
    onder ?? lookOn(beweging, verdeling, breuken, omlaag, 0),
    boven ?? lookOn(beweging, verdeling, breuken, omhoog, 1),
  ];
}

/**
 * How far each weight may move before the set of k buurten at the top changes. The other weights on its level keep their proportions. The
 * result is exact: the crossings of two scores are solved, not sampled. A threshold (`dekking`) is a share of the weight, so a buurt with
 * gaps may get or lose its score on the way. The crossings are solved on each stretch between two such weights. Gives `undefined` when some
 * level is not an arithmetic mean, because then there is no such formula.
 *
 * @param scores - the scores without uncertainty
 * @param k - how many are at the top. With a tie at the edge of the top, every weight is already at its bound
 */
export function computeStabiliteit(
  scenario: Scenario,
  scores: Float64Array,
  k: number,
): Gewichtsstabiliteit[] | undefined {
  const { vlak, gewichten, voorbereiding } = scenario;
  if (!vlak.rekenkundig) return undefined;
  const codes = voorbereiding.gebieden.map(({ code }) => code);
  const codeOf = (i: number) => codes[i] as string;
  const { rangen, volgorde } = rankScores(scores, 'competitie', voorbereiding.maat);
  const rangOf = (i: number) => f64(rangen, i);
  volgorde.sort((a, b) => rangOf(a) - rangOf(b) || (codeOf(a) < codeOf(b) ? -1 : 1));
  // A row that misses a required criterion never gets a score.
  const geweigerd = new Set(scenario.geweigerd);
  const zonder = vlak.dekking.some((drempel) => drempel > 0)
    ? [...codes.keys()].filter((i) => rangOf(i) === 0 && !geweigerd.has(i))
    : [];
  const verdeling = { top: volgorde.slice(0, k), buiten: Uint32Array.from([...volgorde.slice(k), ...zonder]) };
  const knopen = measureKnopen(scenario, gewichten);
  const leeg = () => new Float64Array(codes.length);
  const breuken: Breuken = { vast: leeg(), maal: leeg(), p: leeg(), q: leeg(), r: leeg(), s: leeg() };
  const uit: Gewichtsstabiliteit[] = [];
  const name = ({ wissel }: Einde) =>
    wissel === undefined ? undefined : { uit: codeOf(wissel.uit), in: codeOf(wissel.in) };
  let knoop = 0;
  for (const [tak, id] of vlak.ids.entries()) {
    while (tak >= i32(vlak.begin, knoop + 1)) knoop++;
    const gewicht = f64(gewichten, tak);
    // A child with all the weight of its level has nothing to move against.
    if (gewicht === 0 || gewicht >= 1) continue;
    const [onder, boven] = measureEinden({ scenario, knoop, tak, gewichten }, knopen, verdeling, breuken);
    const [wisselOnder, wisselBoven] = [name(onder), name(boven)];
    uit.push({
      id,
      soort: i32(vlak.bron, tak) >= 0 ? 'criterium' : 'thema',
      gewicht,
      ondergrens: onder.grens,
      bovengrens: boven.grens,
      ...(wisselOnder === undefined ? {} : { wisselOnder }),
      ...(wisselBoven === undefined ? {} : { wisselBoven }),
    });
  }
  return uit;
}
