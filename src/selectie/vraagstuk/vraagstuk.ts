import { i32 } from '../../rekenen/index.js';
import type { Doel } from '../model/doel.js';
import type { Programmascores, SelectieGebied } from '../model/invoer.js';
import type { SelectBuurtenOptions } from '../model/opties.js';
import type { Quotum } from '../model/quotum.js';
import type { Regel } from '../model/regel.js';
import type { Gelezen } from './checkInvoer.js';
import { chooseDecimalen } from './chooseDecimalen.js';
import { createPlekken, type Plekken } from './plekken.js';

/** A checked selection problem, not yet in numbers. */
export interface Vraagstuk {
  readonly scores: Programmascores;
  readonly quota: readonly Quotum[];
  readonly gebieden: readonly SelectieGebied[];
  /** The positions of the gebieden in order of precedence. */
  readonly volgorde: Int32Array;
  /** The gebieden in that order. */
  readonly kandidaten: readonly SelectieGebied[];
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
  options: SelectBuurtenOptions,
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
    eenheid: 10 ** chooseDecimalen(scores, quota, options),
    budget: options.knopenbudget ?? KNOPENBUDGET,
  };
}

function isOpVolgorde(volgorde: Int32Array): boolean {
  for (let c = 0; c < volgorde.length; c++) if (volgorde[c] !== c) return false;
  return true;
}

/** The same problem with only some of its candidates, by their numbers in ascending order. */
export function narrowVraagstuk(vraagstuk: Vraagstuk, kern: Int32Array): Vraagstuk {
  const erin = new Uint8Array(vraagstuk.kandidaten.length);
  for (const c of kern) erin[c] = 1;
  const kandidaten = vraagstuk.kandidaten.filter((_, c) => erin[c] === 1);
  return {
    ...vraagstuk,
    volgorde: kern.map((c) => i32(vraagstuk.volgorde, c)),
    kandidaten,
    index: createPlekken(kandidaten),
  };
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

/** The gebied of a candidate. */
export function getKandidaat({ kandidaten }: Pick<Vraagstuk, 'kandidaten'>, kandidaat: number): SelectieGebied {
  return kandidaten[kandidaat] as SelectieGebied;
}

/** The code of a candidate. */
export function getCode(vraagstuk: Pick<Vraagstuk, 'kandidaten'>, kandidaat: number): string {
  return getKandidaat(vraagstuk, kandidaat).code;
}
