import type { Bevinding } from '../../kern/index.js';
import type { Gebied, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { refuse } from '../teksten/codes.js';
import { bringJaar, type Jaarstand } from './bringJaar.js';
import type { Jaarbron } from './collectJaren.js';
import { findPad } from './findPad.js';
import type { readReeksopties } from './reeksopties.js';

/** The years of a series in one classification, as far as mappings lead there, and the areas of that classification. */
export interface Reeksstand {
  readonly naar: number;
  readonly standen: readonly Jaarstand[];
  readonly gebieden: ReadonlyMap<string, Gebied>;
  readonly bevindingen: readonly Bevinding[];
}

function addGebieden(bekend: Map<string, Gebied>, gebieden: readonly Gebied[]): void {
  for (const gebied of gebieden) if (!bekend.has(gebied.code)) bekend.set(gebied.code, gebied);
}

/**
 * Brings every year to the classification of the series. A year to which no mapping leads stays as it is: its codes are compared with those
 * of the other years later on. Areas come in the order of the tables, then by code.
 */
export function bringJaren(
  tabellen: readonly Kerncijfertabel[],
  jaren: readonly Jaarbron[],
  { naar: gevraagd, koppelingen, minDekking }: ReturnType<typeof readReeksopties>,
): Reeksstand {
  const naar = gevraagd ?? Math.max(...jaren.map(({ tabel }) => tabel.indeling.jaar));
  const gebieden = new Map<string, Gebied>();
  const zelf = tabellen.filter(({ indeling }) => indeling.jaar === naar);
  for (const tabel of zelf) addGebieden(gebieden, tabel.gebieden);
  const namen = [...gebieden.values()];
  const gebracht = jaren.map((bron) =>
    bringJaar(bron, findPad(koppelingen, bron.tabel.indeling.jaar, naar), { gebieden: namen, minDekking }),
  );
  const standen = gebracht.map(({ stand }) => stand);
  const erbij = standen.filter(({ sporen }) => sporen !== undefined);
  if (zelf.length + erbij.length === 0) {
    const wel = [...new Set(tabellen.map(({ indeling }) => indeling.jaar))].sort((a, b) => a - b);
    refuse('kerncijfers.indeling_onbekend', { naar, jaren: wel }, ['naar']);
  }
  for (const { tabel } of erbij) addGebieden(gebieden, tabel.gebieden);
  return { naar, standen, gebieden, bevindingen: gebracht.flatMap(({ bevindingen }) => bevindingen) };
}
