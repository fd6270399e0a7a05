import { i32 } from '../../rekenen/index.js';
import type { Doel } from '../model/doel.js';
import type { Programmascores, SelectieGebied } from '../model/invoer.js';
import type { SelectBuurtenOptions } from '../model/opties.js';
import type { Quotum } from '../model/quotum.js';
import type { Regel } from '../model/regel.js';
import type { Gelezen } from './checkInvoer.js';
import { chooseDecimalen } from './chooseDecimalen.js';
import type { Plekken } from './plekken.js';

/** A checked selection problem, not yet in numbers. */
export interface Vraagstuk {
  readonly scores: Programmascores;
  readonly quota: readonly Quotum[];
  readonly gebieden: readonly SelectieGebied[];
  /** The positions of the gebieden in order of precedence. */
  readonly volgorde: Int32Array;
  /** Per programme for each gebied the position of its row of scores, or -1. */
  readonly rijen: Readonly<Record<string, Int32Array>>;
  /** The place of a code in that order: the number of the candidate. */
  readonly index: Plekken;
  readonly regels: readonly Regel[];
  readonly buren: readonly (readonly [string, string])[];
  readonly doel: Doel;
  /** Units in one point of score. */
  readonly eenheid: number;
  readonly budget: number;
}

export const KNOPENBUDGET = 50_000;

/** 0 to n - 1. */
function listVolgorde(n: number): Int32Array {
  const volgorde = new Int32Array(n);
  for (let i = 0; i < n; i++) volgorde[i] = i;
  return volgorde;
}

/** The positions of the gebieden in order of precedence: first those in `voorrang`, then by code (code units). */
function sortByVoorrang(gebieden: readonly SelectieGebied[], voorrang: readonly string[]): Int32Array {
  const plaats = new Map(voorrang.map((code, i) => [code, i]));
  const compare = (a: number, b: number) => {
    const codeA = (gebieden[a] as SelectieGebied).code;
    const codeB = (gebieden[b] as SelectieGebied).code;
    if (plaats.size > 0) {
      const verschil = (plaats.get(codeA) ?? voorrang.length) - (plaats.get(codeB) ?? voorrang.length);
      if (verschil !== 0) return verschil;
    }
    return codeA < codeB ? -1 : 1;
  };
  const volgorde = listVolgorde(gebieden.length);
  for (let i = 1; i < volgorde.length; i++) {
    const vorige = (gebieden[i - 1] as SelectieGebied).code;
    // Without `voorrang`, input that is sorted by code is in order already.
    if (plaats.size === 0 ? vorige > (gebieden[i] as SelectieGebied).code : compare(i - 1, i) > 0) {
      return volgorde.sort(compare);
    }
  }
  return volgorde;
}

/** Combines checked input with its defaults. */
export function createVraagstuk(
  scores: Programmascores,
  quota: readonly Quotum[],
  gelezen: Gelezen,
  options: SelectBuurtenOptions,
): Vraagstuk {
  const { gebieden, plekken, opVolgorde, rijen } = gelezen;
  const voorrang = options.voorrang ?? [];
  const volgorde =
    opVolgorde && voorrang.length === 0 ? listVolgorde(gebieden.length) : sortByVoorrang(gebieden, voorrang);
  return {
    scores,
    quota,
    gebieden,
    volgorde,
    rijen,
    // Input is mostly in order already; then the positions are the numbers of the candidates.
    index: isOpVolgorde(volgorde) ? plekken : indexCodes(gebieden, volgorde),
    regels: options.regels ?? [],
    buren: options.buren ?? [],
    doel: options.doel ?? { soort: 'totaal' },
    eenheid: 10 ** chooseDecimalen(scores, quota, options),
    budget: options.knopenbudget ?? KNOPENBUDGET,
  };
}

function isOpVolgorde(volgorde: Int32Array): boolean {
  for (let c = 0; c < volgorde.length; c++) if (volgorde[c] !== c) return false;
  return true;
}

function indexCodes(gebieden: readonly SelectieGebied[], volgorde: Int32Array): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (let c = 0; c < volgorde.length; c++) index.set((gebieden[i32(volgorde, c)] as SelectieGebied).code, c);
  return index;
}

/** The same problem with only some of its candidates, by their numbers in order of precedence. */
export function narrowVraagstuk(vraagstuk: Vraagstuk, kandidaten: Int32Array): Vraagstuk {
  const volgorde = kandidaten.map((c) => i32(vraagstuk.volgorde, c));
  return { ...vraagstuk, volgorde, index: indexCodes(vraagstuk.gebieden, volgorde) };
}

/** The score of a candidate for a programme, or `undefined`. */
export function getScore(
  vraagstuk: Pick<Vraagstuk, 'scores' | 'rijen' | 'volgorde'>,
  programma: string,
  kandidaat: number,
) {
  const rij = i32(vraagstuk.rijen[programma] as Int32Array, i32(vraagstuk.volgorde, kandidaat));
  return rij < 0 ? undefined : (vraagstuk.scores[programma]?.[rij]?.score ?? undefined);
}

/** The code of a candidate. */
export function getCode(vraagstuk: Pick<Vraagstuk, 'gebieden' | 'volgorde'>, kandidaat: number): string {
  return (vraagstuk.gebieden[i32(vraagstuk.volgorde, kandidaat)] as SelectieGebied).code;
}
