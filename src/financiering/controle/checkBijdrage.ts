import type { Bevinding, Pad } from '../../kern/index.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Kostendrager } from '../model/financieringsplan.js';
import { checkAfspraken } from './checkAfspraken.js';
import { checkBedragen } from './checkBedragen.js';
import { checkSisacode } from './checkSisacode.js';
import { checkTaakveld } from './checkTaakveld.js';
import { checkVerdeling } from './checkVerdeling.js';

/** Options of {@link checkFinancieringsplan}. */
export interface CheckFinancieringsplanOptions {
  /**
   * Lists of taakvelden by year, for years that this version of the library does not know, or instead of its own list: `{ 2027: ['0.1',
   * …] }`. Default: the Iv3 lists of 2017 up to and including 2026.
   */
  readonly taakvelden?: Readonly<Record<number, readonly string[]>>;
}

/** The contradictions inside one contribution. */
export function checkBijdrage(
  bijdrage: Bijdrage,
  dragers: ReadonlyMap<string, Kostendrager>,
  pad: Pad,
  { taakvelden }: CheckFinancieringsplanOptions,
): Bevinding[] {
  const { taakveld } = bijdrage;
  return [
    ...checkVerdeling(bijdrage, dragers, pad),
    ...checkBedragen(bijdrage, pad),
    ...checkAfspraken(bijdrage, pad),
    ...checkSisacode(bijdrage, pad),
    ...(taakveld ? checkTaakveld(taakveld, [...pad, 'taakveld'], taakvelden) : []),
  ];
}
