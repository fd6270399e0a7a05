import type { Meting } from '../lees/findUitkomst.js';
import type { Weglaatreden } from '../model/evaluatie.js';

/** A measurement that there is. */
export type Gevonden = Exclude<Meting, string>;

/** The change of a buurt between two days. */
export interface Verandering {
  readonly waarde: number;
  readonly voor: number;
  readonly na: number;
  readonly voormetingen: readonly Gevonden[];
  readonly nameting: Gevonden;
}

/** A buurt of a set: 1 with the programme, 0 without. */
export interface Lid<T> {
  readonly buurt: string;
  readonly label: number;
  readonly blok: string;
  readonly gemeten: T;
}

/** The sets that count, and the buurten that do not. */
export interface Setmeting<T> {
  readonly gemeten: readonly (readonly Lid<T>[])[];
  readonly weggelaten: readonly { readonly buurt: string; readonly reden: Weglaatreden | 'geen_set' }[];
}
