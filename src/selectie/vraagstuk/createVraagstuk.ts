import type { Programmascores, SelectieGebied } from '../model/invoer.js';
import type { Selectieopties } from '../model/opties.js';
import type { Quotum } from '../model/quotum.js';
import type { Zoekopties } from '../model/zoekopties.js';
import type { Gelezen } from './checkInvoer.js';
import { chooseDecimalen } from './chooseDecimalen.js';
import { createPlekken } from './plekken.js';
import { KNOPENBUDGET, PIVOTBUDGET, type Vraagstuk } from './vraagstuk.js';

/** 0 to n - 1. */
function listVolgorde(n: number): Int32Array {
  const volgorde = new Int32Array(n);
  for (let i = 0; i < n; i++) volgorde[i] = i;
  return volgorde;
}

/** The gebieden in order of precedence, with their positions: first those in `voorrang`, then by code (code units). */
function sortByVoorrang(gebieden: readonly SelectieGebied[], voorrang: readonly string[]) {
  const plaats = new Map(voorrang.map((code, i) => [code, i]));
  const rij = gebieden
    .map((gebied, positie) => ({ gebied, positie, rang: plaats.get(gebied.code) ?? voorrang.length }))
    .sort((a, b) => a.rang - b.rang || (a.gebied.code < b.gebied.code ? -1 : 1));
  return {
    volgorde: Int32Array.from(rij, ({ positie }) => positie),
    kandidaten: rij.map(({ gebied }) => gebied),
  };
}

/** Combines checked input with its defaults. */
export function createVraagstuk(
  scores: Programmascores,
  quota: readonly Quotum[],
  gelezen: Gelezen,
  options: Selectieopties & Pick<Zoekopties, 'signaal'>,
): Vraagstuk {
  const { gebieden, plekken, opVolgorde, rijen } = gelezen;
  const voorrang = options.voorrang ?? [];
  const { volgorde, kandidaten } =
    opVolgorde && voorrang.length === 0
      ? { volgorde: listVolgorde(gebieden.length), kandidaten: gebieden }
      : sortByVoorrang(gebieden, voorrang);
  return {
    scores,
    quota,
    gebieden,
    volgorde,
    kandidaten,
    rijen,
    // Input is mostly in order already; then the positions are the numbers of the candidates.
    index: isOpVolgorde(volgorde) ? plekken : createPlekken(kandidaten),
    regels: options.regels ?? [],
    buren: options.buren ?? [],
    doel: options.doel ?? { soort: 'totaal' },
    eenheid: 10 ** chooseDecimalen(scores, quota, options, gelezen.grootsten),
    budget: {
      knopen: options.knopenbudget ?? KNOPENBUDGET,
      pivots: options.pivotbudget ?? PIVOTBUDGET,
      signaal: options.signaal,
    },
  };
}

function isOpVolgorde(volgorde: Int32Array): boolean {
  for (let c = 0; c < volgorde.length; c++) if (volgorde[c] !== c) return false;
  return true;
}
