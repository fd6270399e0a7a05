import type { Scenario } from './buildScenario.js';

/** How far one weight may move before the k buurten at the top are others. */
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
 * The score of every row as `vast + maal * (p + q t) / (r + s t)`, with t the weight that moves: without gaps in the level (s is 0,
 * r is 1) a straight line.
 */
interface Breuken {
  readonly vast: Float64Array;
  readonly maal: Float64Array;
  readonly p: Float64Array;
  readonly q: Float64Array;
  readonly r: Float64Array;
  readonly s: Float64Array;
}

const at = (kolom: Float64Array, i: number) => kolom[i] as number;

function valueAt({ vast, maal, p, q, r, s }: Breuken, i: number, t: number): number {
  return at(vast, i) + (at(maal, i) * (at(p, i) + at(q, i) * t)) / (at(r, i) + at(s, i) * t);
}

/**
 * Where two rows have the same score: the roots of a polynomial of degree two at most, in `uit`; gives their number. Rows that never
 * cross, or always are the same, may give a root that is no weight: infinite, far outside 0 to 1 or NaN.
 */
function findKruisingen({ vast, maal, p, q, r, s }: Breuken, i: number, j: number, uit: Float64Array): number {
  const v = at(vast, i) - at(vast, j);
  const [mi, mj] = [at(maal, i), at(maal, j)];
  if (at(s, i) === 0 && at(s, j) === 0) {
    // Two lines.
    const helling = (mi * at(q, i)) / at(r, i) - (mj * at(q, j)) / at(r, j);
    uit[0] = -(v + (mi * at(p, i)) / at(r, i) - (mj * at(p, j)) / at(r, j)) / helling;
    return 1;
  }
  const [pi, qi, ri, si] = [at(p, i), at(q, i), at(r, i), at(s, i)];
  const [pj, qj, rj, sj] = [at(p, j), at(q, j), at(r, j), at(s, j)];
  // v (ri + si t)(rj + sj t) + mi (pi + qi t)(rj + sj t) - mj (pj + qj t)(ri + si t) = 0
  const c0 = v * ri * rj + mi * pi * rj - mj * pj * ri;
  const c1 = v * (ri * sj + si * rj) + mi * (pi * sj + qi * rj) - mj * (pj * si + qj * ri);
  const c2 = v * si * sj + mi * qi * sj - mj * qj * si;
  const d = c1 * c1 - 4 * c2 * c0;
  if (d < 0) return 0;
  // Neither root loses digits: one without subtracting, the other from their product. With a c2 of nothing the first is out of reach.
  const wortel = -0.5 * (c1 + (c1 < 0 ? -1 : 1) * Math.sqrt(d));
  uit[0] = wortel / c2;
  uit[1] = c0 / wortel;
  return 2;
}

/** The nodes worked out for every row: their scores, the weight that is there, and how heavily they count in the top. */
interface Knoopwaarden {
  readonly score: Float64Array;
  readonly noemer: Float64Array;
  readonly maal: Float64Array;
}

/** Row after row, node after node. */
function measureKnopen({ vlak, matrix, gewichten, voorbereiding }: Scenario): Knoopwaarden {
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
      let aanwezig = 0;
      let meetellend = 0;
      let gewichtAanwezig = 0;
      for (let t = vlak.begin[k] as number; t < (vlak.begin[k + 1] as number); t++) {
        const gewicht = at(gewichten, t);
        if (gewicht === 0) continue;
        meetellend += 1;
        const bron = vlak.bron[t] as number;
        const waarde = bron >= 0 ? at(matrix, i * breedte + bron) : at(score, van - 1 - bron);
        if (Number.isNaN(waarde)) continue;
        aanwezig += 1;
        som += gewicht * waarde;
        gewichtAanwezig += gewicht;
      }
      const genoeg = aanwezig > 0 && aanwezig >= at(vlak.dekking, k) * meetellend - 1e-9;
      score[van + k] = genoeg ? som / gewichtAanwezig : Number.NaN;
      noemer[van + k] = gewichtAanwezig;
    }
    maal[van + knopen - 1] = 1;
    for (let k = knopen - 1; k >= 0; k--) {
      for (let t = vlak.begin[k] as number; t < (vlak.begin[k + 1] as number); t++) {
        const bron = vlak.bron[t] as number;
        if (bron < 0 && !Number.isNaN(score[van - 1 - bron]))
          maal[van - 1 - bron] = (at(maal, van + k) * at(gewichten, t)) / at(noemer, van + k);
      }
    }
  }
  return { score, noemer, maal };
}

/**
 * Writes the score of every row as a function of the weight of one child of one node, the others on its level keeping their
 * proportions. Only for arithmetic means all the way up.
 */
function fillBreuken(scenario: Scenario, knopen: Knoopwaarden, knoop: number, tak: number, uit: Breuken): void {
  const { vlak, matrix, gewichten, voorbereiding } = scenario;
  const breedte = voorbereiding.kolommen.length;
  const { aantalKnopen } = vlak;
  const rest = 1 - at(gewichten, tak);
  for (let i = 0; i < uit.vast.length; i++) {
    const van = i * aantalKnopen;
    const top = at(knopen.score, van + aantalKnopen - 1);
    const hier = at(knopen.score, van + knoop);
    const factor = at(knopen.maal, van + knoop);
    // A row in which the level does not count, such as one that has nothing of it, has its score whatever the weight.
    if (factor === 0) {
      uit.vast[i] = top;
      uit.maal[i] = uit.p[i] = uit.q[i] = uit.s[i] = 0;
      uit.r[i] = 1;
      continue;
    }
    const bron = vlak.bron[tak] as number;
    const waarde = bron >= 0 ? at(matrix, i * breedte + bron) : at(knopen.score, van - 1 - bron);
    const er = Number.isNaN(waarde) ? 0 : 1;
    const eigen = er === 0 ? 0 : at(gewichten, tak);
    const somRest = hier * at(knopen.noemer, van + knoop) - (er === 0 ? 0 : eigen * waarde);
    const gewichtRest = at(knopen.noemer, van + knoop) - eigen;
    // The level: (t x + (1 - t) / rest * somRest) / (t er + (1 - t) / rest * gewichtRest)
    uit.vast[i] = top - factor * hier;
    uit.maal[i] = factor;
    uit.p[i] = somRest / rest;
    uit.q[i] = (er === 0 ? 0 : waarde) - somRest / rest;
    const s = er - gewichtRest / rest;
    // What rounding leaves of a level without gaps.
    uit.s[i] = Math.abs(s) < 1e-12 ? 0 : s;
    uit.r[i] = Math.abs(s) < 1e-12 ? 1 : gewichtRest / rest;
  }
}

/**
 * How far each weight may move, the others on its level keeping their proportions, before the k at the top are others. Exact: where
 * two scores cross is solved, not sampled. `undefined` when some level is no arithmetic mean, as then there is no such formula.
 *
 * @param scores - the scores without uncertainty
 * @param k - how many are at the top; with a tie at the edge every weight is already at its bound
 */
export function computeStabiliteit(
  scenario: Scenario,
  scores: Float64Array,
  k: number,
): Gewichtsstabiliteit[] | undefined {
  const { vlak, gewichten, voorbereiding, geweigerd } = scenario;
  if (!vlak.rekenkundig) return undefined;
  const codes = voorbereiding.gebieden.map(({ code }) => code);
  const codeOf = (i: number) => codes[i] as string;
  const weg = new Set(geweigerd);
  const volgorde = codes
    .map((_, i) => i)
    .filter((i) => !Number.isNaN(scores[i]) && !weg.has(i))
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || (codeOf(a) < codeOf(b) ? -1 : 1));
  const top = volgorde.slice(0, k);
  const buiten = volgorde.slice(k);
  const uit: Gewichtsstabiliteit[] = [];
  const knopen = measureKnopen(scenario);
  const leeg = () => new Float64Array(codes.length);
  const breuken: Breuken = { vast: leeg(), maal: leeg(), p: leeg(), q: leeg(), r: leeg(), s: leeg() };
  const wortels = new Float64Array(2);
  for (let knoop = 0; knoop < vlak.aantalKnopen; knoop++) {
    for (let tak = vlak.begin[knoop] as number; tak < (vlak.begin[knoop + 1] as number); tak++) {
      const gewicht = gewichten[tak] as number;
      // The only one with weight on its level has nothing to move against.
      if (gewicht === 0 || gewicht >= 1) continue;
      fillBreuken(scenario, knopen, knoop, tak, breuken);
      let ondergrens = 0;
      let bovengrens = 1;
      let onder: { uit: string; in: string } | undefined;
      let boven: { uit: string; in: string } | undefined;
      for (const i of top) {
        for (const j of buiten) {
          const aantal = findKruisingen(breuken, i, j, wortels);
          for (let w = 0; w < aantal; w++) {
            const kruising = at(wortels, w);
            // A touch is no change: on the far side the other must really be ahead.
            if (kruising <= gewicht && kruising >= ondergrens && kruising > 0) {
              const voorbij = kruising - Math.min(1e-6, kruising / 2);
              if (valueAt(breuken, j, voorbij) > valueAt(breuken, i, voorbij)) {
                ondergrens = kruising;
                onder = { uit: codeOf(i), in: codeOf(j) };
              }
            }
            if (kruising >= gewicht && kruising <= bovengrens && kruising < 1) {
              const voorbij = kruising + Math.min(1e-6, (1 - kruising) / 2);
              if (valueAt(breuken, j, voorbij) > valueAt(breuken, i, voorbij)) {
                bovengrens = kruising;
                boven = { uit: codeOf(i), in: codeOf(j) };
              }
            }
          }
        }
      }
      uit.push({
        id: vlak.ids[tak] as string,
        soort: (vlak.bron[tak] as number) >= 0 ? 'criterium' : 'thema',
        gewicht,
        ondergrens,
        bovengrens,
        ...(onder === undefined ? {} : { wisselOnder: onder }),
        ...(boven === undefined ? {} : { wisselBoven: boven }),
      });
    }
  }
  return uit;
}
