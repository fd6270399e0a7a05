import type { RegelAantalMet } from '../model/regel.js';
import { createPatronen, type Som } from './createPatronen.js';
import { createWaarToets } from './createWaarToets.js';
import { getBits } from './getBits.js';
import { MEESTE_CELLEN, type Opgave, type Telling } from './opgave.js';
import { rangeVanAantal } from './rangeVanAantal.js';
import type { Vraagstuk } from './vraagstuk.js';

/** Candidates and their values per quotum, before they are divided over cells. */
export interface Kandidaten {
  /** Per candidate its quota, as bits. */
  readonly masker: Int32Array;
  /** `waarden[quotum * aantalKandidaten + kandidaat]`. */
  readonly waarden: Float64Array;
  readonly van: Int32Array;
  readonly tot: Int32Array;
}

type Cellen = Pick<
  Opgave,
  | 'aantalCellen'
  | 'quotumVan'
  | 'patronen'
  | 'quota'
  | 'tellingen'
  | 'tellingZoekt'
  | 'minstens'
  | 'hoogstens'
  | 'masker'
  | 'waarden'
> & {
  /** Turns quota as bits into their cells as bits. */
  readonly toCellen: (quota: number) => number;
};

const sum = (rij: Int32Array) => rij.reduce((som, aantal) => som + aantal, 0);

/** For each rule `aantal_met`: the candidates that it counts, and in which quota. */
interface Teller extends Omit<Telling, 'cellen'> {
  readonly quota: number;
}

function createTellers(vraagstuk: Vraagstuk, regels: readonly RegelAantalMet[]): Teller[] {
  const { gebieden, volgorde, quota } = vraagstuk;
  return regels.map(({ waar, aantal, programmas }, r) => {
    const toets = createWaarToets(waar, gebieden);
    const leden: number[] = [];
    for (let c = 0; c < volgorde.length; c++) if (toets(volgorde[c] as number)) leden.push(c);
    // These numbers differ from the positions of the rules about groups.
    return {
      regel: -1 - r,
      leden: new Int32Array(leden),
      ...rangeVanAantal(aantal),
      quota: getBits(quota, programmas),
    };
  });
}

function createTellingen(tellers: readonly Teller[], toCellen: (quota: number) => number): Telling[] {
  return tellers.map(({ regel, leden, van, tot, quota }) => ({ regel, leden, van, tot, cellen: toCellen(quota) }));
}

function keepQuota(kandidaten: Kandidaten, aantalQuota: number, tellers: readonly Teller[]): Cellen {
  const { masker, waarden, van, tot } = kandidaten;
  return {
    quota: { van, tot },
    tellingen: createTellingen(tellers, (bits) => bits),
    tellingZoekt: tellers.length > 0,
    aantalCellen: aantalQuota,
    quotumVan: Int32Array.from({ length: aantalQuota }, (_, j) => j),
    patronen: [{ van, tot }],
    minstens: sum(van),
    hoogstens: sum(tot),
    masker,
    waarden,
    toCellen: (bits) => bits,
  };
}

/**
 * Divides each quotum into cells of candidates that count alike for the rules `aantal_met`, and finds every way to divide the numbers
 * over the cells. Each way is a problem with only numbers per cell, which the flow solves exactly. With too many cells or ways, the quota
 * are the cells.
 */
export function splitCellen(
  vraagstuk: Vraagstuk,
  regels: readonly RegelAantalMet[],
  kandidaten: Kandidaten,
  meestePatronen: number,
): Cellen {
  const { masker, van, tot } = kandidaten;
  const q = vraagstuk.quota.length;
  const n = masker.length;
  const tellers = createTellers(vraagstuk, regels);
  const zonder = () => keepQuota(kandidaten, q, tellers);
  if (regels.length === 0 || regels.length > MEESTE_CELLEN) return zonder();
  // A cell is a quotum with a signature: the rules that count its candidates, as bits. Ordered by quotum, then by signature.
  const maat = 2 ** regels.length;
  const { tekens, telt } = listTekens(tellers, n, q);
  const gezien = new Set<number>();
  const sleutels = new Float64Array(q * n);
  for (let c = 0; c < n; c++) {
    const open = masker[c] as number;
    for (let j = 0; j < q; j++) {
      if (!(open & (1 << j))) continue;
      const sleutel = j * maat + ((tekens[c] as number) & (telt[j] as number));
      sleutels[j * n + c] = sleutel;
      gezien.add(sleutel);
    }
  }
  if (gezien.size > MEESTE_CELLEN) return zonder();
  const opVolgorde = [...gezien].sort((a, b) => a - b);
  const cellen = opVolgorde.map((sleutel) => ({
    j: Math.floor(sleutel / maat),
    teken: (sleutel % maat).toString(2).padStart(regels.length, '0'),
  }));
  const bitsWaar = (past: (cel: (typeof cellen)[number]) => boolean) =>
    cellen.reduce((bits, cel, i) => (past(cel) ? bits | (1 << i) : bits), 0);
  const toCellen = (bits: number) => bitsWaar((cel) => ((bits >> cel.j) & 1) === 1);
  const verdeeld = divide(kandidaten, q, sleutels, new Map(opVolgorde.map((sleutel, cel) => [sleutel, cel])));
  const sommen: Som[] = [
    ...vraagstuk.quota.map((_, j) => ({ cellen: toCellen(1 << j), van: van[j] as number, tot: tot[j] as number })),
    ...tellers.map((teller, r) => ({ ...teller, cellen: bitsWaar(({ teken }) => teken[r] === '1') })),
  ];
  const patronen = createPatronen(cellen.length, verdeeld.ruimte, sommen, meestePatronen);
  if (patronen === undefined) return zonder();
  return {
    aantalCellen: cellen.length,
    quotumVan: Int32Array.from(cellen, ({ j }) => j),
    patronen,
    quota: { van, tot },
    tellingen: createTellingen(tellers, toCellen),
    tellingZoekt: false,
    minstens: sum(van),
    hoogstens: sum(tot),
    masker: verdeeld.masker,
    waarden: verdeeld.waarden,
    toCellen,
  };
}

/** As bits, per candidate the rules that count it, and per quotum the rules that count in it. The first rule is the highest bit. */
function listTekens(tellers: readonly Teller[], n: number, q: number) {
  const tekens = new Int32Array(n);
  const telt = new Int32Array(q);
  tellers.forEach(({ leden, quota }, r) => {
    const bit = 1 << (tellers.length - 1 - r);
    for (const c of leden) tekens[c] = (tekens[c] as number) | bit;
    for (let j = 0; j < q; j++) if (quota & (1 << j)) telt[j] = (telt[j] as number) | bit;
  });
  return { tekens, telt };
}

/** The candidates and their values by cell, with the number of candidates in each cell. */
function divide(kandidaten: Kandidaten, q: number, sleutels: Float64Array, plek: ReadonlyMap<number, number>) {
  const n = kandidaten.masker.length;
  const masker = new Int32Array(n);
  const waarden = new Float64Array(plek.size * n);
  const ruimte = new Int32Array(plek.size);
  for (let c = 0; c < n; c++) {
    for (let j = 0; j < q; j++) {
      if (!((kandidaten.masker[c] as number) & (1 << j))) continue;
      const cel = plek.get(sleutels[j * n + c] as number) as number;
      masker[c] = (masker[c] as number) | (1 << cel);
      waarden[cel * n + c] = kandidaten.waarden[j * n + c] as number;
      ruimte[cel] = (ruimte[cel] as number) + 1;
    }
  }
  return { masker, waarden, ruimte };
}
