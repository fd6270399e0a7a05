// These loops run for every pivot: a checked reader makes a search up to a third slower. Every loop stays within what it reads.

/** How a run of the simplex ended. `onhaalbaar`: no point obeys all rows; `gestopt`: it made as many pivots as it may. */
export type Afloop = 'optimaal' | 'onhaalbaar' | 'gestopt';

/**
 * A linear problem: columns and rows within bounds, the value as high as it can be. Variable `v` is column `v`, or row
 * `v - aantalKolommen`. All numbers are floats: what follows from them is certified elsewhere, in whole numbers.
 */
export interface Simplex {
  readonly aantalRijen: () => number;
  /** The pivots so far. */
  readonly pivots: () => number;
  readonly addRij: (kolommen: Int32Array, coefficienten: Float64Array | undefined, van: number, tot: number) => void;
  /** Removes the rows for which this holds and that do not bind: those that are in the basis. */
  readonly removeRijen: (magWeg: (rij: number) => boolean) => readonly number[];
  readonly setGrenzen: (variabele: number, laag: number, hoog: number) => void;
  /** The bounds of all columns. */
  readonly setKolomgrenzen: (laag: Float64Array, hoog: Float64Array) => void;
  /** Another value for every column. */
  readonly setWaarden: (waarden: Float64Array) => void;
  readonly solve: (meestePivots: number) => Afloop;
  /** Calculates the table anew, without the rounding of earlier pivots. */
  readonly rebuild: () => void;
  /** The value of each column. */
  readonly readKolommen: (uit: Float64Array) => void;
  /** After `optimaal`: the price of each row. After `onhaalbaar`: the multipliers of the rows that contradict each other. */
  readonly readPrijzen: (uit: Float64Array) => void;
}

const SPELING = 1e-7;
const NUL = 1e-9;
/** A reduced value this small, beside a highest value of 1, is rounding. It is far smaller than one unit of any values that are added exactly. */
const NIETS = 1e-13;
/** So many candidates of a ratio test are brought to the front before the others are sorted. */
const EEN_VOOR_EEN = 12;
/** After this many pivots the table is calculated anew. */
const MEESTE_PIVOTS = 400;

const extend = (rij: Float64Array) => {
  const uit = new Float64Array(2 * rij.length);
  uit.set(rij);
  return uit;
};

interface Ingevoerd {
  readonly kolommen: Int32Array;
  readonly coefficienten: Float64Array | undefined;
}

/**
 * The bounded dual simplex method on a dense table, with a long-step ratio test: a candidate whose range is used up goes to its other
 * bound, and the search for the pivot goes on (Maros, European Journal of Operational Research 149, 2003). All columns and rows have two bounds, so
 * that every start is dual feasible; after a change of bounds, or a new row, the same basis goes on.
 */
export function createSimplex(n: number, eersteWaarden: Float64Array): Simplex {
  let m = 0;
  let waarden = eersteWaarden;
  let tabel: Float64Array[] = [];
  let invoer: Ingevoerd[] = [];
  // Nonbasic variables by position, with their values and reduced values; basic variables by row of the table.
  let buiten = Int32Array.from({ length: n }, (_, k) => k);
  let binnen: number[] = [];
  let gereduceerd = Float64Array.from(waarden);
  const stand = new Float64Array(n);
  let standBinnen: number[] = [];
  /** Per variable its position outside the basis, or `-1 - row of the table`. */
  let plek: number[] = Array.from({ length: n }, (_, k) => k);
  let laag = new Float64Array(n + 64);
  let hoog = new Float64Array(n + 64).fill(1);
  let sinds = 0;
  let totaal = 0;
  // The row that cannot be met, and in which direction.
  let tegen = -1;
  let omhoog = false;
  const nietNul = new Int32Array(n);
  const kandidaten = new Int32Array(n);
  const bezet = new Int32Array(n);
  const verhouding = new Float64Array(n);

  const expand = (kolommen: Int32Array, coefficienten: Float64Array | undefined) => {
    const rij = new Float64Array(n);
    for (let i = 0; i < kolommen.length; i++) {
      const v = kolommen[i]!;
      const a = coefficienten === undefined ? 1 : coefficienten[i]!;
      const p = plek[v]!;
      if (p >= 0) rij[p] = rij[p]! + a;
      else {
        const bron = tabel[-1 - p]!;
        for (let k = 0; k < n; k++) rij[k] = rij[k]! + a * bron[k]!;
      }
    }
    for (let k = 0; k < n; k++) if (Math.abs(rij[k]!) < 1e-11) rij[k] = 0;
    return rij;
  };

  const addRij = (kolommen: Int32Array, coefficienten: Float64Array | undefined, van: number, tot: number) => {
    tabel.push(expand(kolommen, coefficienten));
    invoer.push({ kolommen, coefficienten });
    binnen.push(n + m);
    standBinnen.push(0);
    plek.push(-1 - m);
    if (n + m === laag.length) {
      laag = extend(laag);
      hoog = extend(hoog);
    }
    laag[n + m] = van;
    hoog[n + m] = tot;
    m++;
  };

  /** Puts every nonbasic variable at the bound that its reduced value asks for. */
  const place = () => {
    for (let k = 0; k < n; k++) {
      const v = buiten[k]!;
      const l = laag[v]!;
      const h = hoog[v]!;
      const d = gereduceerd[k]!;
      if (d > NIETS) stand[k] = h;
      else if (d < -NIETS || stand[k] !== h) stand[k] = l;
    }
    let aantal = 0;
    for (let k = 0; k < n; k++) if (stand[k] !== 0) bezet[aantal++] = k;
    for (let i = 0; i < m; i++) {
      const rij = tabel[i]!;
      let som = 0;
      for (let b = 0; b < aantal; b++) som += rij[bezet[b]!]! * stand[bezet[b]!]!;
      standBinnen[i] = som;
    }
  };

  const pivot = (r: number, q: number) => {
    const rij = tabel[r]!;
    const deler = 1 / rij[q]!;
    let aantal = 0;
    for (let k = 0; k < n; k++) {
      if (rij[k] === 0) continue;
      const a = -rij[k]! * deler;
      if (k !== q && Math.abs(a) < 1e-12) {
        rij[k] = 0;
        continue;
      }
      rij[k] = a;
      nietNul[aantal++] = k;
    }
    rij[q] = deler;
    const update = (ander: Float64Array) => {
      const factor = ander[q]!;
      if (factor === 0) return;
      ander[q] = 0;
      for (let i = 0; i < aantal; i++) {
        const k = nietNul[i]!;
        ander[k] = ander[k]! + factor * rij[k]!;
      }
    };
    for (let i = 0; i < m; i++) if (i !== r) update(tabel[i]!);
    update(gereduceerd);
    const eruit = binnen[r]!;
    const erin = buiten[q]!;
    binnen[r] = erin;
    buiten[q] = eruit;
    plek[erin] = -1 - r;
    plek[eruit] = q;
    sinds++;
  };

  const rebuild = () => {
    const oud = new Map<number, number>();
    for (let k = 0; k < n; k++) oud.set(buiten[k]!, stand[k]!);
    const blijft = new Set(binnen);
    tabel = [];
    buiten = Int32Array.from({ length: n }, (_, k) => k);
    gereduceerd = Float64Array.from(waarden);
    binnen = Array.from({ length: m }, (_, i) => n + i);
    plek = Array.from({ length: n + m }, (_, v) => (v < n ? v : -1 - (v - n)));
    tabel = invoer.map(({ kolommen, coefficienten }) => expand(kolommen, coefficienten));
    for (const v of blijft) {
      if (v >= n) continue;
      const k = plek[v]!;
      let beste = -1;
      let grootst = 1e-9;
      for (let i = 0; i < m; i++) {
        const a = Math.abs(tabel[i]![k]!);
        if (a <= grootst || binnen[i]! < n || blijft.has(binnen[i]!)) continue;
        grootst = a;
        beste = i;
      }
      if (beste >= 0) pivot(beste, k);
    }
    for (let k = 0; k < n; k++) stand[k] = oud.get(buiten[k]!) ?? 0;
    sinds = 0;
  };

  /** The row that breaks its bounds most. */
  const findRij = () => {
    let rij = -1;
    let meest = SPELING;
    for (let i = 0; i < m; i++) {
      const v = binnen[i]!;
      const x = standBinnen[i]!;
      const tekort = Math.max(laag[v]! - x, x - hoog[v]!);
      if (tekort <= meest) continue;
      meest = tekort;
      rij = i;
    }
    return rij;
  };

  /** Brings the lowest ratio from place `vanaf` on to that place. */
  const bringLaagste = (rang: Int32Array, vanaf: number) => {
    let beste = vanaf;
    for (let i = vanaf + 1; i < rang.length; i++) {
      const verschil = verhouding[rang[i]!]! - verhouding[rang[beste]!]!;
      if (verschil < 0) beste = i;
    }
    const wie = rang[beste]!;
    rang[beste] = rang[vanaf]!;
    rang[vanaf] = wie;
  };

  /** The position that enters the basis in place of row `r`, after the flips; -1 when nothing can mend the row. */
  const findKolom = (r: number, tekort: number) => {
    const rij = tabel[r]!;
    const teken = omhoog ? 1 : -1;
    let aantal = 0;
    for (let k = 0; k < n; k++) {
      const a = rij[k]! * teken;
      if (a < NUL && a > -NUL) continue;
      const v = buiten[k]!;
      if (laag[v] === hoog[v]) continue;
      if (stand[k] === hoog[v] ? a > 0 : a < 0) continue;
      verhouding[k] = Math.abs(gereduceerd[k]!) / Math.abs(a);
      kandidaten[aantal++] = k;
    }
    if (aantal === 0) return -1;
    const rang = kandidaten.subarray(0, aantal);
    let rest = tekort;
    const isLaatste = (k: number) => {
      const v = buiten[k]!;
      rest -= Math.abs(rij[k]!) * (hoog[v]! - laag[v]!);
      return rest <= NUL;
    };
    // The lowest ratios come to the front, one by one; with many flips sorting is faster.
    let flips = 0;
    for (;;) {
      if (flips === EEN_VOOR_EEN) {
        rang.subarray(flips).sort((a, b) => verhouding[a]! - verhouding[b]! || Math.abs(rij[b]!) - Math.abs(rij[a]!));
      }
      if (flips < EEN_VOOR_EEN) bringLaagste(rang, flips);
      if (isLaatste(rang[flips]!)) break;
      if (++flips === aantal) return -1;
    }
    let eerste = flips;
    // Of nearly equal candidates a much larger pivot is safer.
    const grens = verhouding[rang[eerste]!]! + NIETS;
    for (let i = flips; i < aantal; i++) {
      const k = rang[i]!;
      if (verhouding[k]! <= grens && Math.abs(rij[k]!) > 10 * Math.abs(rij[rang[eerste]!]!)) eerste = i;
    }
    const gekozen = rang[eerste]!;
    for (let i = 0; i < flips; i++) flip(rang[i]!);
    return gekozen;
  };

  const flip = (k: number) => {
    const v = buiten[k]!;
    const nieuw = stand[k] === hoog[v] ? laag[v]! : hoog[v]!;
    const stap = nieuw - stand[k]!;
    stand[k] = nieuw;
    for (let i = 0; i < m; i++) standBinnen[i] = standBinnen[i]! + tabel[i]![k]! * stap;
  };

  const solve = (meestePivots: number): Afloop => {
    tegen = -1;
    place();
    for (let keer = 0; ; keer++) {
      if (sinds > MEESTE_PIVOTS) {
        rebuild();
        place();
      }
      const r = findRij();
      if (r < 0) return 'optimaal';
      if (keer >= meestePivots) return 'gestopt';
      const v = binnen[r]!;
      omhoog = standBinnen[r]! < laag[v]!;
      const doel = omhoog ? laag[v]! : hoog[v]!;
      const q = findKolom(r, Math.abs(doel - standBinnen[r]!));
      if (q < 0) {
        tegen = r;
        return 'onhaalbaar';
      }
      const stap = (doel - standBinnen[r]!) / tabel[r]![q]!;
      for (let i = 0; i < m; i++) if (i !== r) standBinnen[i] = standBinnen[i]! + tabel[i]![q]! * stap;
      const nieuw = stand[q]! + stap;
      pivot(r, q);
      totaal++;
      standBinnen[r] = nieuw;
      stand[q] = doel;
    }
  };

  const readPrijzen = (uit: Float64Array) => {
    uit.fill(0, 0, m);
    const bron = tegen < 0 ? gereduceerd : tabel[tegen]!;
    const teken = tegen < 0 || omhoog ? 1 : -1;
    for (let k = 0; k < n; k++) if (buiten[k]! >= n) uit[buiten[k]! - n] = teken * bron[k]!;
    if (tegen >= 0 && binnen[tegen]! >= n) uit[binnen[tegen]! - n] = -teken;
  };

  const removeRijen = (magWeg: (rij: number) => boolean) => {
    const weg = new Set<number>();
    for (let i = 0; i < m; i++) if (binnen[i]! >= n && magWeg(binnen[i]! - n)) weg.add(binnen[i]! - n);
    if (weg.size === 0) return [];
    const nieuw = new Int32Array(m).fill(-1);
    let over = 0;
    for (let r = 0; r < m; r++) if (!weg.has(r)) nieuw[r] = over++;
    const rename = (v: number) => (v < n ? v : n + nieuw[v - n]!);
    const houd = binnen.flatMap((v, i) => (v >= n && weg.has(v - n) ? [] : [i]));
    tabel = houd.map((i) => tabel[i]!);
    standBinnen = houd.map((i) => standBinnen[i]!);
    binnen = houd.map((i) => rename(binnen[i]!));
    buiten = buiten.map(rename);
    for (let r = 0; r < m; r++) {
      if (nieuw[r]! < 0) continue;
      laag[n + nieuw[r]!] = laag[n + r]!;
      hoog[n + nieuw[r]!] = hoog[n + r]!;
    }
    invoer = invoer.filter((_, r) => nieuw[r]! >= 0);
    m = over;
    plek = new Array<number>(n + m).fill(0);
    for (let k = 0; k < n; k++) plek[buiten[k]!] = k;
    for (let i = 0; i < m; i++) plek[binnen[i]!] = -1 - i;
    return [...weg];
  };

  return {
    aantalRijen: () => m,
    pivots: () => totaal,
    addRij,
    removeRijen,
    setGrenzen: (v, l, h) => {
      laag[v] = l;
      hoog[v] = h;
    },
    setKolomgrenzen: (l, h) => {
      laag.set(l);
      hoog.set(h);
    },
    setWaarden: (nieuw) => {
      waarden = nieuw;
      for (let k = 0; k < n; k++) gereduceerd[k] = buiten[k]! < n ? waarden[buiten[k]!]! : 0;
      for (let i = 0; i < m; i++) {
        const v = binnen[i]!;
        if (v >= n || waarden[v] === 0) continue;
        const rij = tabel[i]!;
        for (let k = 0; k < n; k++) gereduceerd[k] = gereduceerd[k]! + waarden[v]! * rij[k]!;
      }
    },
    solve,
    rebuild,
    readKolommen: (uit) => {
      for (let k = 0; k < n; k++) if (buiten[k]! < n) uit[buiten[k]!] = stand[k]!;
      for (let i = 0; i < m; i++) if (binnen[i]! < n) uit[binnen[i]!] = standBinnen[i]!;
    },
    readPrijzen,
  };
}
