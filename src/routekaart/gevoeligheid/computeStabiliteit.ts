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

/** The score of a row as `vast + maal * (p + q t) / (r + s t)`, with t the weight that moves. */
interface Breuk {
  readonly vast: number;
  readonly maal: number;
  readonly p: number;
  readonly q: number;
  readonly r: number;
  readonly s: number;
}

const valueAt = ({ vast, maal, p, q, r, s }: Breuk, t: number) =>
  vast + (maal === 0 ? 0 : (maal * (p + q * t)) / (r + s * t));

/** Where two rows have the same score: the roots of a polynomial of degree two at most. */
function findKruisingen(a: Breuk, b: Breuk): number[] {
  // (va - vb)(ra + sa t)(rb + sb t) + ma (pa + qa t)(rb + sb t) - mb (pb + qb t)(ra + sa t) = 0
  const v = a.vast - b.vast;
  const c0 = v * a.r * b.r + a.maal * a.p * b.r - b.maal * b.p * a.r;
  const c1 = v * (a.r * b.s + a.s * b.r) + a.maal * (a.p * b.s + a.q * b.r) - b.maal * (b.p * a.s + b.q * a.r);
  const c2 = v * a.s * b.s + a.maal * a.q * b.s - b.maal * b.q * a.s;
  const schaal = Math.max(Math.abs(c0), Math.abs(c1), Math.abs(c2));
  if (schaal === 0) return [];
  if (Math.abs(c2) <= 1e-14 * schaal) return Math.abs(c1) <= 1e-14 * schaal ? [] : [-c0 / c1];
  const d = c1 * c1 - 4 * c2 * c0;
  if (d < 0) return [];
  // The root with the same sign as c1 loses no digits; the other follows from the product of the two.
  const wortel = -0.5 * (c1 + (c1 < 0 ? -1 : 1) * Math.sqrt(d));
  return wortel === 0 ? [0] : [wortel / c2, c0 / wortel];
}

/**
 * Writes the score of every row as a function of the weight of one child of one node, the others on its level keeping their
 * proportions. Only for arithmetic means all the way up.
 */
function makeBreuken(
  { vlak, matrix, gewichten, voorbereiding }: Scenario,
  knoop: number,
  tak: number,
): (Breuk | undefined)[] {
  const breedte = voorbereiding.kolommen.length;
  const eigen = gewichten[tak] as number;
  const rest = 1 - eigen;
  const werk = new Float64Array(vlak.aantalKnopen);
  const noemers = new Float64Array(vlak.aantalKnopen);
  return voorbereiding.gebieden.map((_, i): Breuk | undefined => {
    const scoreOf = (t: number) => {
      const bron = vlak.bron[t] as number;
      return (bron >= 0 ? matrix[i * breedte + bron] : werk[-1 - bron]) as number;
    };
    for (let k = 0; k < vlak.aantalKnopen; k++) {
      let som = 0;
      let noemer = 0;
      let aanwezig = 0;
      let meetellend = 0;
      for (let t = vlak.begin[k] as number; t < (vlak.begin[k + 1] as number); t++) {
        const gewicht = gewichten[t] as number;
        if (gewicht === 0) continue;
        meetellend += 1;
        const score = scoreOf(t);
        if (Number.isNaN(score)) continue;
        aanwezig += 1;
        som += gewicht * score;
        noemer += gewicht;
      }
      const genoeg = aanwezig > 0 && aanwezig >= (vlak.dekking[k] as number) * meetellend - 1e-9;
      werk[k] = genoeg ? som / noemer : Number.NaN;
      noemers[k] = noemer;
    }
    const top = werk[vlak.aantalKnopen - 1] as number;
    if (Number.isNaN(top)) return undefined;
    // How heavily the node counts in the top for this row.
    const maal = new Float64Array(vlak.aantalKnopen);
    maal[vlak.aantalKnopen - 1] = 1;
    for (let k = vlak.aantalKnopen - 1; k >= 0; k--) {
      for (let t = vlak.begin[k] as number; t < (vlak.begin[k + 1] as number); t++) {
        const bron = vlak.bron[t] as number;
        if (bron < 0 && !Number.isNaN(werk[-1 - bron]))
          maal[-1 - bron] = ((maal[k] as number) * (gewichten[t] as number)) / (noemers[k] as number);
      }
    }
    const factor = maal[knoop] as number;
    const hier = werk[knoop] as number;
    if (factor === 0 || Number.isNaN(hier)) return { vast: top, maal: 0, p: 0, q: 0, r: 1, s: 0 };
    let somRest = 0;
    let gewichtRest = 0;
    for (let t = vlak.begin[knoop] as number; t < (vlak.begin[knoop + 1] as number); t++) {
      const score = scoreOf(t);
      if (t === tak || (gewichten[t] as number) === 0 || Number.isNaN(score)) continue;
      somRest += (gewichten[t] as number) * score;
      gewichtRest += gewichten[t] as number;
    }
    const score = scoreOf(tak);
    const er = Number.isNaN(score) ? 0 : 1;
    // The level: (t x + (1 - t)/rest * somRest) / (t er + (1 - t)/rest * gewichtRest)
    return {
      vast: top - factor * hier,
      maal: factor,
      p: somRest / rest,
      q: (er === 0 ? 0 : score) - somRest / rest,
      r: gewichtRest / rest,
      s: er - gewichtRest / rest,
    };
  });
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
  const weg = new Set(geweigerd);
  const volgorde = codes
    .map((_, i) => i)
    .filter((i) => !Number.isNaN(scores[i]) && !weg.has(i))
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || ((codes[a] ?? '') < (codes[b] ?? '') ? -1 : 1));
  const top = volgorde.slice(0, k);
  const buiten = volgorde.slice(k);
  const uit: Gewichtsstabiliteit[] = [];
  for (let knoop = 0; knoop < vlak.aantalKnopen; knoop++) {
    for (let tak = vlak.begin[knoop] as number; tak < (vlak.begin[knoop + 1] as number); tak++) {
      const gewicht = gewichten[tak] as number;
      // The only one with weight on its level has nothing to move against.
      if (gewicht === 0 || gewicht >= 1) continue;
      const breuken = makeBreuken(scenario, knoop, tak);
      let ondergrens = 0;
      let bovengrens = 1;
      let onder: { uit: string; in: string } | undefined;
      let boven: { uit: string; in: string } | undefined;
      for (const i of top) {
        const a = breuken[i];
        if (a === undefined) continue;
        for (const j of buiten) {
          const b = breuken[j];
          if (b === undefined) continue;
          const paar = { uit: codes[i] ?? '', in: codes[j] ?? '' };
          for (const kruising of findKruisingen(a, b)) {
            // A touch is no change: on the far side the other must really be ahead.
            if (kruising <= gewicht && kruising >= ondergrens && kruising > 0) {
              const voorbij = kruising - Math.min(1e-6, kruising / 2);
              if (valueAt(b, voorbij) > valueAt(a, voorbij)) {
                ondergrens = kruising;
                onder = paar;
              }
            }
            if (kruising >= gewicht && kruising <= bovengrens && kruising < 1) {
              const voorbij = kruising + Math.min(1e-6, (1 - kruising) / 2);
              if (valueAt(b, voorbij) > valueAt(a, voorbij)) {
                bovengrens = kruising;
                boven = paar;
              }
            }
          }
        }
      }
      uit.push({
        id: vlak.ids[tak] ?? '',
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
