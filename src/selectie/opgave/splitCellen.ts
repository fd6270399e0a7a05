import { refuse } from '../../kern/index.js';
import type { Quotum } from '../model/quotum.js';
import type { RegelAantalMet } from '../model/regel.js';
import { createPatronen, type Som } from './createPatronen.js';
import { createWaarToets } from './createWaarToets.js';
import { MEESTE_CELLEN, type Opgave } from './opgave.js';
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
  'aantalCellen' | 'quotumVan' | 'patronen' | 'minstens' | 'hoogstens' | 'masker' | 'waarden'
> & {
  /** Turns quota as bits into their cells as bits. */
  readonly toCellen: (quota: number) => number;
};

const sum = (rij: Int32Array) => rij.reduce((som, aantal) => som + aantal, 0);

function keepQuota(kandidaten: Kandidaten, aantalQuota: number): Cellen {
  const { masker, waarden, van, tot } = kandidaten;
  return {
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
 * Divides each quotum into cells of candidates that count alike for the rules `aantal_met`, and finds every way to divide the
 * numbers over the cells. Each way is a plain problem of numbers per cell, which the flow solves exactly.
 *
 * @throws DomeinFout `selectie.te_veel_cellen`, `selectie.te_veel_verdelingen`
 */
export function splitCellen(
  vraagstuk: Vraagstuk,
  quota: readonly Quotum[],
  regels: readonly RegelAantalMet[],
  kandidaten: Kandidaten,
): Cellen {
  const q = quota.length;
  if (regels.length === 0) return keepQuota(kandidaten, q);
  const { gebieden, volgorde } = vraagstuk;
  const { masker, waarden, van, tot } = kandidaten;
  const n = masker.length;
  const toetsen = regels.map((regel) => createWaarToets(regel.waar, gebieden));
  const telt = regels.map(({ programmas }) =>
    quota.map(({ programma }) => programmas === undefined || programmas.includes(programma)),
  );
  // A cell is a quotum with a sign: which of the rules count its candidates, as bits. Ordered by quotum, then by sign.
  const maat = 2 ** regels.length;
  const gezien = new Set<number>();
  const sleutels = new Float64Array(q * n);
  for (let c = 0; c < n; c++) {
    const open = masker[c] as number;
    if (open === 0) continue;
    const past = toetsen.map((toets) => toets(volgorde[c] as number));
    for (let j = 0; j < q; j++) {
      if (!(open & (1 << j))) continue;
      let sleutel = j;
      for (let r = 0; r < past.length; r++) sleutel = 2 * sleutel + (past[r] && telt[r]?.[j] ? 1 : 0);
      sleutels[j * n + c] = sleutel;
      gezien.add(sleutel);
    }
  }
  const cellen = [...gezien]
    .sort((a, b) => a - b)
    .map((sleutel) => ({
      j: Math.floor(sleutel / maat),
      teken: (sleutel % maat).toString(2).padStart(regels.length, '0'),
    }));
  if (cellen.length > MEESTE_CELLEN) {
    refuse('selectie.te_veel_cellen', { aantal: cellen.length, hoogstens: MEESTE_CELLEN }, ['opties', 'regels']);
  }
  const plek = new Map([...gezien].sort((a, b) => a - b).map((sleutel, cel) => [sleutel, cel]));
  const celMasker = new Int32Array(n);
  const celWaarden = new Float64Array(cellen.length * n);
  const ruimte = new Int32Array(cellen.length);
  for (let c = 0; c < n; c++) {
    for (let j = 0; j < q; j++) {
      if (!((masker[c] as number) & (1 << j))) continue;
      const cel = plek.get(sleutels[j * n + c] as number) as number;
      celMasker[c] = (celMasker[c] as number) | (1 << cel);
      celWaarden[cel * n + c] = waarden[j * n + c] as number;
      ruimte[cel] = (ruimte[cel] as number) + 1;
    }
  }
  const bitsWaar = (past: (cel: (typeof cellen)[number]) => boolean) =>
    cellen.reduce((bits, cel, i) => (past(cel) ? bits | (1 << i) : bits), 0);
  const sommen: Som[] = [
    ...quota.map((_, j) => ({
      cellen: bitsWaar((cel) => cel.j === j),
      van: van[j] as number,
      tot: tot[j] as number,
    })),
    ...regels.map(({ aantal }, r) => ({
      cellen: bitsWaar((cel) => cel.teken[r] === '1'),
      ...rangeVanAantal(aantal),
    })),
  ];
  return {
    aantalCellen: cellen.length,
    quotumVan: Int32Array.from(cellen, ({ j }) => j),
    patronen: createPatronen(cellen.length, ruimte, sommen),
    minstens: sum(van),
    hoogstens: sum(tot),
    masker: celMasker,
    waarden: celWaarden,
    toCellen: (bits) => bitsWaar((cel) => ((bits >> cel.j) & 1) === 1),
  };
}
