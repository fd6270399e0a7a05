import { f64, i32 } from '../../rekenen/index.js';
import type { Celprobleem } from '../probleem/celprobleem.js';
import { type Keuzeprobleem, MEESTE_CELLEN, type Telregel } from '../probleem/keuzeprobleem.js';
import { createPatronen, type Som } from './createPatronen.js';

/** The part of a problem that depends on the division of vakken into cells. */
export type Cellen = Pick<
  Celprobleem,
  'aantalCellen' | 'vakVan' | 'patronen' | 'tellingZoekt' | 'masker' | 'waarden'
> & {
  /** Turns vakken as bits into their cells as bits. */
  readonly toCellen: (vakken: number) => number;
};

function keepVakken({ masker, waarden, vakken, tellingen }: Keuzeprobleem): Cellen {
  const { van } = vakken;
  return {
    tellingZoekt: tellingen.length > 0,
    aantalCellen: van.length,
    vakVan: Int32Array.from(van, (_, j) => j),
    patronen: [vakken],
    masker,
    waarden,
    toCellen: (bits) => bits,
  };
}

/**
 * Divides each vak into cells of candidates that the `tellingen` count alike, and finds every way to divide the numbers over the cells.
 * Each way is a problem with only numbers per cell, which the flow solves exactly. With too many cells or ways, the vakken are the cells.
 */
export function splitCellen(probleem: Keuzeprobleem, meestePatronen: number): Cellen {
  const { masker, vakken, tellingen } = probleem;
  const { van, tot } = vakken;
  const q = van.length;
  const n = masker.length;
  if (tellingen.length === 0 || tellingen.length > MEESTE_CELLEN) return keepVakken(probleem);
  // A cell is a vak with a signature: the counts in which its candidates are counted, as bits. Ordered by vak, then by signature.
  const maat = 2 ** tellingen.length;
  const { tekens, telt } = listTekens(tellingen, n, q);
  // The signatures are numbered as they come.
  const gezien = new Map<number, number>();
  const nummers = new Int32Array(q * n);
  for (let c = 0; c < n; c++) {
    const open = i32(masker, c);
    for (let j = 0; j < q; j++) {
      if (!(open & (1 << j))) continue;
      const sleutel = j * maat + (i32(tekens, c) & i32(telt, j));
      const nummer = gezien.get(sleutel) ?? gezien.size;
      gezien.set(sleutel, nummer);
      nummers[j * n + c] = nummer;
    }
  }
  if (gezien.size > MEESTE_CELLEN) return keepVakken(probleem);
  const opVolgorde = [...gezien].sort(([a], [b]) => a - b);
  const celVan = new Int32Array(gezien.size);
  for (const [cel, [, nummer]] of opVolgorde.entries()) celVan[nummer] = cel;
  const cellen = opVolgorde.map(([sleutel]) => ({
    j: Math.floor(sleutel / maat),
    teken: (sleutel % maat).toString(2).padStart(tellingen.length, '0'),
  }));
  const bitsWaar = (past: (cel: (typeof cellen)[number]) => boolean) =>
    cellen.reduce((bits, cel, i) => (past(cel) ? bits | (1 << i) : bits), 0);
  const toCellen = (bits: number) => bitsWaar((cel) => ((bits >> cel.j) & 1) === 1);
  const verdeeld = divide(probleem, nummers, celVan);
  const sommen: Som[] = [
    ...Array.from(van, (minst, j) => ({ cellen: toCellen(1 << j), van: minst, tot: i32(tot, j) })),
    ...tellingen.map((telling, r) => ({ ...telling, cellen: bitsWaar(({ teken }) => teken[r] === '1') })),
  ];
  const patronen = createPatronen(cellen.length, verdeeld.ruimte, sommen, meestePatronen);
  if (patronen === undefined) return keepVakken(probleem);
  return {
    aantalCellen: cellen.length,
    vakVan: Int32Array.from(cellen, ({ j }) => j),
    patronen,
    tellingZoekt: false,
    masker: verdeeld.masker,
    waarden: verdeeld.waarden,
    toCellen,
  };
}

/** As bits: per candidate the counts in which it is counted, and per vak the counts that include it. The first count is the highest bit. */
function listTekens(tellingen: readonly Telregel[], n: number, q: number) {
  const tekens = new Int32Array(n);
  const telt = new Int32Array(q);
  tellingen.forEach(({ leden, vakken }, r) => {
    const bit = 1 << (tellingen.length - 1 - r);
    for (const c of leden) tekens[c] = i32(tekens, c) | bit;
    for (let j = 0; j < q; j++) if (vakken & (1 << j)) telt[j] = i32(telt, j) | bit;
  });
  return { tekens, telt };
}

/** The candidates and their values by cell, with the number of candidates in each cell. */
function divide(probleem: Keuzeprobleem, nummers: Int32Array, celVan: Int32Array) {
  const n = probleem.masker.length;
  const q = probleem.vakken.van.length;
  const masker = new Int32Array(n);
  const waarden = new Float64Array(celVan.length * n);
  const ruimte = new Int32Array(celVan.length);
  for (let c = 0; c < n; c++) {
    for (let j = 0; j < q; j++) {
      if (!(i32(probleem.masker, c) & (1 << j))) continue;
      const cel = i32(celVan, i32(nummers, j * n + c));
      masker[c] = i32(masker, c) | (1 << cel);
      waarden[cel * n + c] = f64(probleem.waarden, j * n + c);
      ruimte[cel] = i32(ruimte, cel) + 1;
    }
  }
  return { masker, waarden, ruimte };
}
