import { f64, i32 } from '../../rekenen/index.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { findDeler } from './findDeler.js';
import { listCellen } from './listCellen.js';
import type { Bonuspaar, Model } from './model.js';
import type { Rij } from './rij.js';

/** The arcs of a problem, by candidate and then by vak. */
function listBogen({ masker, vakken }: Keuzeprobleem) {
  const n = masker.length;
  const q = vakken.van.length;
  const eersteBoog = new Int32Array(n + 1);
  let aantal = 0;
  for (let c = 0; c < n; c++) {
    for (let j = 0; j < q; j++) aantal += (i32(masker, c) >> j) & 1;
    eersteBoog[c + 1] = aantal;
  }
  const kandidaatVan = new Int32Array(aantal);
  const vakVan = new Int32Array(aantal);
  let b = 0;
  for (let c = 0; c < n; c++) {
    for (let j = 0; j < q; j++) {
      if (!((i32(masker, c) >> j) & 1)) continue;
      kandidaatVan[b] = c;
      vakVan[b++] = j;
    }
  }
  return { eersteBoog, kandidaatVan, vakVan };
}

type Bogen = ReturnType<typeof listBogen>;

/** The pairs of neighbours that can both be chosen, when a pair earns a bonus. */
function listParen({ paren, bonus }: Keuzeprobleem, { eersteBoog }: Bogen): Bonuspaar[] {
  if (bonus === 0 || paren === undefined) return [];
  const uit: Bonuspaar[] = [];
  const kan = (c: number) => i32(eersteBoog, c + 1) > i32(eersteBoog, c);
  for (let a = 0; a + 1 < eersteBoog.length; a++) {
    if (!kan(a)) continue;
    for (let p = i32(paren.start, a); p < i32(paren.start, a + 1); p++) {
      const b = i32(paren.buren, p);
      if (b > a && kan(b)) uit.push({ a, b });
    }
  }
  return uit;
}

/** Puts a choice into a linear problem. */
export function createModel(probleem: Keuzeprobleem): Model {
  const bogen = listBogen(probleem);
  const { eersteBoog, kandidaatVan, vakVan } = bogen;
  const aantalBogen = vakVan.length;
  const paren = listParen(probleem, bogen);
  return {
    probleem,
    aantalBogen,
    aantalKolommen: aantalBogen + paren.length,
    kandidaatVan,
    vakVan,
    eersteBoog,
    paren,
    rijen: listRijen(probleem, bogen),
    luieRijen: listLuieRijen(probleem, bogen),
    cellen: listCellen(probleem, kandidaatVan, vakVan),
  };
}

/** The arcs of these candidates for the vakken in `bits`. */
function findBogen({ eersteBoog, vakVan }: Bogen, kandidaten: Iterable<number>, bits: number): Int32Array {
  const uit: number[] = [];
  for (const c of kandidaten) {
    for (let b = i32(eersteBoog, c); b < i32(eersteBoog, c + 1); b++) if ((bits >> i32(vakVan, b)) & 1) uit.push(b);
  }
  return Int32Array.from(uit);
}

function listRijen(probleem: Keuzeprobleem, bogen: Bogen): Rij[] {
  const { vakken, tellingen, samen, verplicht, vloeren } = probleem;
  const rijen: Rij[] = Array.from(vakken.van, (van, j) => {
    const kolommen: number[] = [];
    for (let b = 0; b < bogen.vakVan.length; b++) if (bogen.vakVan[b] === j) kolommen.push(b);
    return { kolommen: Int32Array.from(kolommen), coefficienten: undefined, van, tot: i32(vakken.tot, j) };
  });
  const add = (kolommen: Int32Array, van: number, tot: number, coefficienten?: Float64Array) => {
    rijen.push({ kolommen, coefficienten, van, tot });
  };
  for (const { leden, van, tot, vakken: bits } of tellingen) add(findBogen(bogen, leden, bits), van, tot);
  for (const c of verplicht) add(findBogen(bogen, [c], -1), 1, 1);
  for (const set of samen) {
    const eerste = findBogen(bogen, set.subarray(0, 1), -1);
    for (let i = 1; i < set.length; i++) {
      const ander = findBogen(bogen, set.subarray(i, i + 1), -1);
      const coefficienten = new Float64Array(ander.length + eerste.length).fill(1).fill(-1, ander.length);
      add(Int32Array.from([...ander, ...eerste]), 0, 0, coefficienten);
    }
  }
  const band = createBandrij(probleem, bogen);
  if (band !== undefined) rijen.push(band);
  const n = probleem.masker.length;
  for (const { waarden, minimaal } of vloeren) {
    const hoogten = bogen.vakVan.map((j, b) => j * n + i32(bogen.kandidaatVan, b));
    const kolommen = Int32Array.from(hoogten.keys()).filter((b) => f64(waarden, i32(hoogten, b)) !== 0);
    const coefficienten = Float64Array.from(kolommen, (b) => f64(waarden, i32(hoogten, b)));
    add(kolommen, minimaal, Number.POSITIVE_INFINITY, coefficienten);
  }
  return rijen;
}

/**
 * The band as a row in units of the greatest common divisor of its weights, its bounds rounded inward. So a band without any multiple of
 * that divisor is seen at once.
 */
function createBandrij({ band }: Keuzeprobleem, { kandidaatVan }: Bogen): Rij | undefined {
  if (band === undefined) return undefined;
  const gewichten = Float64Array.from(kandidaatVan, (c) => f64(band.gewichten, c));
  const deler = findDeler(gewichten);
  return {
    kolommen: Int32Array.from(gewichten.keys()),
    coefficienten: gewichten.map((gewicht) => gewicht / deler),
    van: Math.ceil(band.minimaal / deler),
    tot: Math.floor(band.maximaal / deler),
  };
}

/** Each candidate at most once, and the groups: rows that most solutions obey by themselves. */
function listLuieRijen({ groepen }: Keuzeprobleem, bogen: Bogen): Rij[] {
  const { eersteBoog } = bogen;
  const rijen: Rij[] = [];
  const add = (kolommen: Int32Array, tot: number) => {
    if (kolommen.length > tot) rijen.push({ kolommen, coefficienten: undefined, van: Number.NEGATIVE_INFINITY, tot });
  };
  for (let c = 0; c + 1 < eersteBoog.length; c++) {
    if (i32(eersteBoog, c + 1) - i32(eersteBoog, c) > 1) add(findBogen(bogen, [c], -1), 1);
  }
  for (const { leden, hoogstens, vakken } of groepen) add(findBogen(bogen, leden, vakken), hoogstens);
  return rijen;
}
