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
function passes(van: Breuken, i: number, naar: Breuken, j: number, t: number): boolean {
  const eigen = valueAt(van, i, t);
  return valueAt(naar, j, t) - eigen > 1e-13 * (1 + Math.abs(eigen));
}

/**
 * Finds the weights at which two rows have the same score: the roots of a polynomial of at most degree two. Writes them in `uit`, and gives
 * whether there may be any. Rows that are always equal, or that cross elsewhere, may give roots that are not a weight: infinite, outside 0
 * to 1, or NaN.
 */
function findKruisingen(van: Breuken, i: number, naar: Breuken, j: number, uit: Float64Array): boolean {
  const v = at(van.vast, i) - at(naar.vast, j);
  const mi = at(van.maal, i);
  const mj = at(naar.maal, j);
  const pi = at(van.p, i);
  const pj = at(naar.p, j);
  const qi = at(van.q, i);
  const qj = at(naar.q, j);
  const ri = at(van.r, i);
  const rj = at(naar.r, j);
  const si = at(van.s, i);
  const sj = at(naar.s, j);
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

/** A node that has a score (1) or none (0) in each row, whatever the weights say. */
interface Dwang {
  readonly knoop: number;
  readonly heeft: Uint8Array;
}

/** Computes the nodes for some rows. The arrays hold row after row, and within a row node after node. */
function measureKnopen(
  { vlak, matrix, voorbereiding }: Scenario,
  gewichten: Float64Array,
  rijen: Iterable<number>,
  { score, noemer, maal }: Knoopwaarden,
  dwang?: Dwang,
): void {
  const breedte = voorbereiding.kolommen.length;
  const knopen = vlak.aantalKnopen;
  for (const i of rijen) {
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
      const genoeg = dwang?.knoop === k ? dwang.heeft[i] === 1 : isGedekt(gewichtAanwezig, alles, at(vlak.dekking, k));
      score[van + k] = genoeg ? som / gewichtAanwezig : Number.NaN;
      noemer[van + k] = gewichtAanwezig;
      maal[van + k] = 0;
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
function fillBreuken(
  { scenario, knoop, tak, gewichten }: Beweging,
  rijen: Iterable<number>,
  knopen: Knoopwaarden,
  uit: Breuken,
): void {
  const { vlak, matrix, voorbereiding } = scenario;
  const breedte = voorbereiding.kolommen.length;
  const { aantalKnopen } = vlak;
  const rest = 1 - at(gewichten, tak);
  for (const i of rijen) {
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

/** Per row the weight at which it begins or ceases to have enough data for the threshold of the level; NaN when there is none. */
interface Drempels {
  readonly weg: Float64Array;
  /** Whether the row has a score on the child that moves: then it has enough above that weight, and otherwise below it. */
  readonly heeft: Uint8Array;
}

/** Every row has at most one such weight between 0 and 1, because all but one of the weights on the level keep their proportions. */
function measureDrempels({ scenario, knoop, tak, gewichten }: Beweging, knopen: Knoopwaarden): Drempels {
  const { vlak, matrix, voorbereiding } = scenario;
  const rijen = voorbereiding.gebieden.length;
  const drempel = at(vlak.dekking, knoop);
  const weg = new Float64Array(rijen).fill(Number.NaN);
  const heeft = new Uint8Array(rijen);
  if (drempel === 0) return { weg, heeft };
  const breedte = voorbereiding.kolommen.length;
  const eigen = at(gewichten, tak);
  const bron = i32(vlak.bron, tak);
  for (let i = 0; i < rijen; i++) {
    const van = i * vlak.aantalKnopen;
    const isEr = !Number.isNaN(bron >= 0 ? at(matrix, i * breedte + bron) : at(knopen.score, van - 1 - bron));
    const deel = (at(knopen.noemer, van + knoop) - (isEr ? eigen : 0)) / (1 - eigen);
    // The scores that the row has weigh t + (1 - t) * deel together, or (1 - t) * deel when the child itself is missing.
    const t = isEr ? (drempel - deel) / (1 - deel) : 1 - drempel / deel;
    if (!(t > AFRONDING && t < 1 - AFRONDING)) continue;
    weg[i] = Math.abs(t - eigen) < AFRONDING ? eigen : t;
    if (isEr) heeft[i] = 1;
  }
  return { weg, heeft };
}

/** What happens when the weight moves to one end: `na` holds the rows that begin or cease to have enough data on the way. */
interface Kant {
  readonly einde: 0 | 1;
  readonly gewicht: number;
  readonly voor: Breuken;
  readonly na: Breuken;
  readonly weg: Float64Array;
}

/** Whether a row meets its threshold on the way to one end. */
const meets = ({ einde, gewicht, weg }: Pick<Kant, 'einde' | 'gewicht' | 'weg'>, i: number) =>
  einde === 0 ? at(weg, i) <= gewicht : at(weg, i) >= gewicht;

/** Whether a row is past the weight at which it begins or ceases to have enough data, or at it except for rounding. */
function isVoorbij(kant: Kant, i: number, t: number): boolean {
  const drempel = at(kant.weg, i);
  return meets(kant, i) && (kant.einde === 0 ? t <= drempel + AFRONDING : t >= drempel - AFRONDING);
}

const breukenAt = (kant: Kant, i: number, t: number) => (isVoorbij(kant, i, t) ? kant.na : kant.voor);

/** The first of two weights that is met on the way to the end. */
const nearest = (einde: 0 | 1, een: number, ander: number) =>
  einde === 0 ? Math.max(een, ander) : Math.min(een, ander);

/**
 * The two weights nearest to `gewicht` beyond which a buurt outside the top passes a buurt in it, one below and one above, while neither of
 * the two has met its threshold; 0 and 1 when there is no such weight.
 */
function findGrenzen(
  { voor, gewicht, weg }: Pick<Kant, 'voor' | 'gewicht' | 'weg'>,
  { top, buiten }: Verdeling,
): [number, number] {
  const wortels = new Float64Array(2);
  const laag = weg.map((t) => (t <= gewicht ? t : 0));
  const hoog = weg.map((t) => (t >= gewicht ? t : 1));
  let ondergrens = 0;
  let bovengrens = 1;
  for (const i of top) {
    const [eigenLaag, eigenHoog] = [at(laag, i), at(hoog, i)];
    for (const j of buiten) {
      if (!findKruisingen(voor, i, voor, j, wortels)) continue;
      for (let w = 0; w < 2; w++) {
        const wortel = at(wortels, w);
        // In a tie the two cross at the weight itself, except for rounding.
        const kruising = Math.abs(wortel - gewicht) < AFRONDING ? gewicht : wortel;
        if (kruising <= gewicht && kruising > ondergrens && kruising > eigenLaag && kruising > at(laag, j)) {
          if (passes(voor, i, voor, j, stepPast(kruising, 0))) ondergrens = kruising;
        }
        if (kruising >= gewicht && kruising < bovengrens && kruising < eigenHoog && kruising < at(hoog, j)) {
          if (passes(voor, i, voor, j, stepPast(kruising, 1))) bovengrens = kruising;
        }
      }
    }
  }
  return [ondergrens, bovengrens];
}

/**
 * The nearest weight at which `j`, outside the top, takes the place of `i`, in the top, after one of the two met its threshold: at once,
 * because `j` has a score and is ahead or `i` lost its score, or where it passes.
 */
function findNaDrempel(kant: Kant, i: number, j: number, beste: number, wortels: Float64Array): number {
  const { einde, weg } = kant;
  const endOf = (rij: number) => (meets(kant, rij) ? at(weg, rij) : einde);
  const [eigenEinde, anderEinde] = [endOf(i), endOf(j)];
  const eerste = nearest(einde, eigenEinde, anderEinde);
  const tweede = eerste === eigenEinde ? anderEinde : eigenEinde;
  let grens = beste;
  for (const [van, tot] of [
    [eerste, tweede],
    [tweede, einde],
  ] as const) {
    if (Math.abs(tot - van) < AFRONDING || nearest(einde, van, grens) === grens) continue;
    const [eigen, ander] = [breukenAt(kant, i, van), breukenAt(kant, j, van)];
    const naast = van + Math.sign(tot - van) * Math.min(1e-6, Math.abs(tot - van) / 2);
    if (Number.isNaN(valueAt(ander, j, naast))) continue;
    if (Number.isNaN(valueAt(eigen, i, naast)) || passes(eigen, i, ander, j, naast)) return van;
    if (!findKruisingen(eigen, i, ander, j, wortels)) continue;
    for (const kruising of wortels) {
      const voorTot = nearest(einde, tot, grens);
      const binnen = einde === 0 ? kruising <= van && kruising > voorTot : kruising >= van && kruising < voorTot;
      if (binnen && passes(eigen, i, ander, j, stepPast(kruising, einde))) grens = kruising;
    }
  }
  return grens;
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
 * Finds who leaves the top and who enters it, just past a weight at which a buurt outside is ahead. The lowest in the top leaves. A buurt
 * with too little data left has no score (NaN), and leaves before the lowest.
 */
function findWissel(kant: Kant, { top, buiten }: Verdeling, grens: number): Wissel {
  const t = stepPast(grens, kant.einde);
  const scoreOf = (i: number) => valueAt(breukenAt(kant, i, grens), i, t);
  let uit = 0;
  let laagste = Number.POSITIVE_INFINITY;
  for (const i of top) {
    const score = scoreOf(i);
    if (score > laagste || Number.isNaN(laagste)) continue;
    laagste = score;
    uit = i;
  }
  let erin = 0;
  let hoogste = Number.NEGATIVE_INFINITY;
  for (const j of buiten) {
    const score = scoreOf(j);
    if (!(score > hoogste)) continue;
    hoogste = score;
    erin = j;
  }
  return { uit, in: erin };
}

/** One end of the range in which a weight may move, and the two rows that change places there. */
interface Einde {
  readonly grens: number;
  readonly wissel: Wissel | undefined;
}

/**
 * The weight nearest to that of the document, on the way to one end, at which a buurt outside the top takes the place of one in it.
 *
 * @param voor - that weight as long as nobody meets a threshold
 */
function findEinde(kant: Kant, verdeling: Verdeling, voor: number): Einde {
  const { top, buiten } = verdeling;
  const wortels = new Float64Array(2);
  const treffend = buiten.filter((j) => meets(kant, j));
  let grens = voor;
  for (const i of top)
    for (const j of meets(kant, i) ? buiten : treffend) grens = findNaDrempel(kant, i, j, grens, wortels);
  return { grens, wissel: grens === kant.einde ? undefined : findWissel(kant, verdeling, grens) };
}

/** Both ends of the range in which one weight may move. */
function measureEinden(
  beweging: Beweging,
  knopen: Knoopwaarden,
  verdeling: Verdeling,
  { voor, na, werk }: { readonly voor: Breuken; readonly na: Breuken; readonly werk: Knoopwaarden },
): [Einde, Einde] {
  const { scenario, knoop, tak, gewichten } = beweging;
  const gewicht = at(gewichten, tak);
  const { weg, heeft } = measureDrempels(beweging, knopen);
  fillBreuken(beweging, weg.keys(), knopen, voor);
  const grenzen = findGrenzen({ voor, gewicht, weg }, verdeling);
  const measure = (einde: 0 | 1): Einde => {
    const rijen = [...weg.keys()].filter((i) => meets({ einde, gewicht, weg }, i));
    // At weights above the threshold those have enough that have a score on the child, below it the others.
    measureKnopen(scenario, gewichten, rijen, werk, { knoop, heeft: einde === 1 ? heeft : heeft.map((er) => 1 - er) });
    fillBreuken(beweging, rijen, werk, na);
    return findEinde({ einde, gewicht, voor, na, weg }, verdeling, grenzen[einde]);
  };
  return [measure(0), measure(1)];
}

/**
 * How far each weight may move before the set of k buurten at the top changes. The other weights on its level keep their proportions. The
 * result is exact: the crossings of two scores are solved, not sampled. A threshold (`dekking`) is a share of the weight, so a buurt with
 * gaps may get or lose its score on the way. The crossings of a pair are solved before and after the weights at which that happens to one of
 * the two. Gives `undefined` when some level is not an arithmetic mean, because then there is no such formula.
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
  const leeg = () => new Float64Array(codes.length);
  const makeBreuken = (): Breuken => ({ vast: leeg(), maal: leeg(), p: leeg(), q: leeg(), r: leeg(), s: leeg() });
  const makeKnopen = (): Knoopwaarden => {
    const lengte = codes.length * vlak.aantalKnopen;
    return { score: new Float64Array(lengte), noemer: new Float64Array(lengte), maal: new Float64Array(lengte) };
  };
  const knopen = makeKnopen();
  measureKnopen(scenario, gewichten, codes.keys(), knopen);
  const ruimte = { voor: makeBreuken(), na: makeBreuken(), werk: makeKnopen() };
  const uit: Gewichtsstabiliteit[] = [];
  const name = ({ wissel }: Einde) =>
    wissel === undefined ? undefined : { uit: codeOf(wissel.uit), in: codeOf(wissel.in) };
  let knoop = 0;
  for (const [tak, id] of vlak.ids.entries()) {
    while (tak >= i32(vlak.begin, knoop + 1)) knoop++;
    const gewicht = f64(gewichten, tak);
    // A child with all the weight of its level has nothing to move against.
    if (gewicht === 0 || gewicht >= 1) continue;
    const [onder, boven] = measureEinden({ scenario, knoop, tak, gewichten }, knopen, verdeling, ruimte);
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
