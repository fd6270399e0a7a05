/**
 * The draws of `analyseGevoeligheid` as they were before they were made faster, kept to compare with: Dirichlet weights with every division
 * equally likely, one level of criteria without gaps, and the counts of the ranks. Only what such a run needs; the loops are those of then.
 */
import { createToeval } from 'buurtaanpak/kern';

const RUIS = 1e-12;

/** What was counted, by buurt. */
export interface VorigeTelling {
  readonly verdeling: Uint32Array;
  readonly klassen: number;
  readonly somRang: Float64Array;
  readonly somRang2: Float64Array;
  readonly besteRang: Int32Array;
  readonly slechtsteRang: Int32Array;
  readonly inTop: Uint32Array;
  readonly somScore: Float64Array;
  readonly somScore2: Float64Array;
  readonly laagsteScore: Float64Array;
  readonly hoogsteScore: Float64Array;
  readonly eersteGewichten: Float64Array;
}

function makeKlassen(aantal: number): { klasseOf: Uint16Array; klassen: number } {
  const klasseOf = new Uint16Array(aantal + 1);
  let klassen = 0;
  for (let van = 1; van <= aantal; klassen++) {
    const tot = Math.min(aantal, van + (van <= 128 ? 1 : Math.floor(van * 0.04)) - 1);
    klasseOf.fill(klassen, van, tot + 1);
    van = tot + 1;
  }
  return { klasseOf, klassen };
}

function read(rij: Float64Array, i: number): number {
  const waarde = rij[i];
  if (waarde === undefined) throw new RangeError(`place ${i}`);
  return waarde;
}

/** Four sets of weights at once, two rows at a time. */
function multiply(matrix: Float64Array, w: Float64Array, uit: readonly Float64Array[]): void {
  const [uit0, uit1, uit2, uit3] = uit as [Float64Array, Float64Array, Float64Array, Float64Array];
  const rijen = uit0.length;
  const lengte = w.length;
  const breedte = lengte / 4;
  for (let i = 0; i < rijen; i += 2) {
    const j = i + 1 < rijen ? i + 1 : i;
    let p = i * breedte;
    let q = j * breedte;
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let b0 = 0;
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    for (let k = 0; k < lengte; k += 4) {
      const x = read(matrix, p++);
      const y = read(matrix, q++);
      const w0 = read(w, k);
      const w1 = read(w, k + 1);
      const w2 = read(w, k + 2);
      const w3 = read(w, k + 3);
      a0 += x * w0;
      b0 += y * w0;
      a1 += x * w1;
      b1 += y * w1;
      a2 += x * w2;
      b2 += y * w2;
      a3 += x * w3;
      b3 += y * w3;
    }
    uit0[i] = a0;
    uit1[i] = a1;
    uit2[i] = a2;
    uit3[i] = a3;
    uit0[j] = b0;
    uit1[j] = b1;
    uit2[j] = b2;
    uit3[j] = b3;
  }
}

function makeRangwerk(aantal: number) {
  return {
    tellers: new Int32Array(aantal * 2 + 2),
    emmers: new Int32Array(aantal),
    volgorde: new Int32Array(aantal),
    gesorteerd: new Float64Array(aantal),
  };
}

/** From high to low by buckets, then by insertion. */
function sort(scores: Float64Array, werk: ReturnType<typeof makeRangwerk>): number {
  const { tellers, emmers, volgorde, gesorteerd } = werk;
  const n = scores.length;
  let laagste = Number.POSITIVE_INFINITY;
  let hoogste = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    const score = scores[i]!;
    if (score < laagste) laagste = score;
    if (score > hoogste) hoogste = score;
  }
  const aantalEmmers = n * 2;
  const schaal = hoogste > laagste ? (aantalEmmers - 1) / (hoogste - laagste) : 0;
  tellers.fill(0);
  for (let i = 0; i < n; i++) {
    const score = scores[i]!;
    const emmer = Number.isNaN(score) ? aantalEmmers : ((hoogste - score) * schaal) | 0;
    emmers[i] = emmer;
    tellers[emmer + 1] = tellers[emmer + 1]! + 1;
  }
  let volste = 0;
  for (let e = 1; e <= aantalEmmers; e++) {
    const telling = tellers[e]!;
    if (telling > volste) volste = telling;
    tellers[e] = telling + tellers[e - 1]!;
  }
  const aantal = tellers[aantalEmmers]!;
  for (let i = 0; i < n; i++) {
    const emmer = emmers[i]!;
    if (emmer === aantalEmmers) continue;
    const plek = tellers[emmer]!;
    tellers[emmer] = plek + 1;
    volgorde[plek] = i;
    gesorteerd[plek] = scores[i]!;
  }
  if (volste > 32) throw new RangeError('the bench has no scores that lie so close together');
  let vorige = Number.POSITIVE_INFINITY;
  for (let j = 0; j < aantal; j++) {
    const score = gesorteerd[j]!;
    if (vorige >= score) {
      vorige = score;
      continue;
    }
    const rij = volgorde[j]!;
    let plek = j - 1;
    do {
      gesorteerd[plek + 1] = gesorteerd[plek]!;
      volgorde[plek + 1] = volgorde[plek]!;
      plek -= 1;
    } while (plek >= 0 && gesorteerd[plek]! < score);
    gesorteerd[plek + 1] = score;
    volgorde[plek + 1] = rij;
  }
  return aantal;
}

function rank(scores: Float64Array, rangen: Int32Array, werk: ReturnType<typeof makeRangwerk>): void {
  const { volgorde, gesorteerd } = werk;
  const aantal = sort(scores, werk);
  if (aantal < scores.length) rangen.fill(0);
  const grens = RUIS * Math.max(0, Math.abs(gesorteerd[0]!), Math.abs(gesorteerd[aantal - 1]!));
  let rang = 1;
  let hoogste = Number.POSITIVE_INFINITY;
  for (let j = 0; j < aantal; j++) {
    const score = gesorteerd[j]!;
    if (hoogste - score > grens) {
      rang = j + 1;
      hoogste = score;
    }
    rangen[volgorde[j]!] = rang;
  }
}

function makeTelling(aantal: number, criteria: number, klassen: number): VorigeTelling {
  return {
    klassen,
    verdeling: new Uint32Array(aantal * klassen),
    somRang: new Float64Array(aantal),
    somRang2: new Float64Array(aantal),
    besteRang: new Int32Array(aantal).fill(aantal),
    slechtsteRang: new Int32Array(aantal),
    inTop: new Uint32Array(aantal),
    somScore: new Float64Array(aantal),
    somScore2: new Float64Array(aantal),
    laagsteScore: new Float64Array(aantal).fill(Number.POSITIVE_INFINITY),
    hoogsteScore: new Float64Array(aantal).fill(Number.NEGATIVE_INFINITY),
    eersteGewichten: new Float64Array(aantal * criteria),
  };
}

/**
 * Counts a block of draws, buurt by buurt.
 *
 * @param basis - the scores without uncertainty
 */
function count(
  telling: VorigeTelling,
  basis: Float64Array,
  klasseOf: Uint16Array,
  scores: Float64Array,
  rangen: Int32Array,
  gewichten: Float64Array,
  trekkingen: number,
): void {
  const aantal = basis.length;
  const k = 12;
  const { verdeling, eersteGewichten, klassen } = telling;
  const criteria = eersteGewichten.length / aantal;
  for (let i = 0; i < aantal; i++) {
    const begin = i * klassen;
    const nul = basis[i]!;
    let som = 0;
    let som2 = 0;
    let beste = telling.besteRang[i]!;
    let slechtste = telling.slechtsteRang[i]!;
    let top = 0;
    let score1 = 0;
    let score2 = 0;
    let laagste = telling.laagsteScore[i]!;
    let hoogste = telling.hoogsteScore[i]!;
    for (let d = 0, plaats = i; d < trekkingen; d++, plaats += aantal) {
      const rang = rangen[plaats]!;
      if (rang === 0) continue;
      const plek = begin + klasseOf[rang]!;
      verdeling[plek] = verdeling[plek]! + 1;
      som += rang;
      som2 += rang * rang;
      if (rang < beste) beste = rang;
      if (rang > slechtste) slechtste = rang;
      if (rang <= k) top += 1;
      const score = scores[plaats]!;
      const verschil = score - nul;
      score1 += verschil;
      score2 += verschil * verschil;
      if (score < laagste) laagste = score;
      if (score > hoogste) hoogste = score;
      if (rang === 1) {
        for (let c = 0; c < criteria; c++) {
          const p = i * criteria + c;
          eersteGewichten[p] = eersteGewichten[p]! + gewichten[d * criteria + c]!;
        }
      }
    }
    telling.somRang[i] = telling.somRang[i]! + som;
    telling.somRang2[i] = telling.somRang2[i]! + som2;
    telling.besteRang[i] = beste;
    telling.slechtsteRang[i] = slechtste;
    telling.inTop[i] = telling.inTop[i]! + top;
    telling.somScore[i] = telling.somScore[i]! + score1;
    telling.somScore2[i] = telling.somScore2[i]! + score2;
    telling.laagsteScore[i] = laagste;
    telling.hoogsteScore[i] = hoogste;
  }
}

/**
 * Draws, ranks and counts as then.
 *
 * @param matrix - normalised scores, row after row
 * @param keuzes - how many uniform numbers a draw takes besides those of the weights
 */
export function analyseVorige(
  matrix: Float64Array,
  criteria: number,
  zaad: string,
  trekkingen: number,
  keuzes: number,
): VorigeTelling {
  const aantal = matrix.length / criteria;
  const toeval = createToeval(zaad).split();
  const { klasseOf, klassen } = makeKlassen(aantal);
  const telling = makeTelling(aantal, criteria, klassen);
  const blok = Math.max(4, Math.min(64, 4 * Math.floor(131_072 / aantal)));
  const werk = makeRangwerk(aantal);
  const rangen = new Int32Array(blok * aantal);
  const alle = new Float64Array(blok * aantal);
  const gewichten = new Float64Array(blok * criteria);
  const basis = Float64Array.from({ length: aantal }, (_, i) => {
    let som = 0;
    for (let c = 0; c < criteria; c++) som += matrix[i * criteria + c]! / criteria;
    return som;
  });
  const u = new Float64Array(criteria + keuzes);
  for (let van = 0; van < trekkingen; van += blok) {
    const omvang = Math.min(blok, trekkingen - van);
    const plannen = Array.from({ length: omvang }, () => {
      for (let d = 0; d < u.length; d++) u[d] = toeval.nextFractie();
      const w = Float64Array.from(u.subarray(0, criteria), (kans) => -Math.log1p(-kans));
      const som = w.reduce((a, b) => a + b, 0);
      return w.map((gewicht) => gewicht / som);
    });
    for (let d = 0; d < omvang; d += 4) {
      const vier = [0, 1, 2, 3].map((s) => Math.min(d + s, omvang - 1));
      const w = new Float64Array(4 * criteria);
      vier.forEach((plan, s) => {
        for (let c = 0; c < criteria; c++) w[4 * c + s] = plannen[plan]![c]!;
      });
      multiply(
        matrix,
        w,
        vier.map((plan) => alle.subarray(plan * aantal, (plan + 1) * aantal)),
      );
    }
    plannen.forEach((plan, d) => {
      gewichten.set(plan, d * criteria);
      rank(alle.subarray(d * aantal, (d + 1) * aantal), rangen.subarray(d * aantal, (d + 1) * aantal), werk);
    });
    count(telling, basis, klasseOf, alle, rangen, gewichten, omvang);
  }
  return telling;
}
