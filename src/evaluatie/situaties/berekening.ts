import type { Permutatieresultaat } from '../../rekenen/index.js';
import type { Effectmaten, Groepsamenvatting, Toetssoort } from '../model/evaluatie.js';
import type { Ontwerp } from '../oordeel/ontwerp.js';
import type { Ontoetsbaar } from './ontoetsbaar.js';

/** What a test says of rows. */
export interface Berekend {
  readonly soort: Toetssoort;
  readonly toets: Permutatieresultaat;
  readonly maten: Effectmaten;
  readonly ontwerp: Ontwerp;
}

/** A comparison that was computed by itself; the correction for the others and the conclusion come later. */
export interface Berekening extends Partial<Berekend> {
  readonly soort: Toetssoort;
  /** Why the comparison could not be tested. */
  readonly ontoetsbaar?: Ontoetsbaar;
  readonly groepen: readonly Groepsamenvatting[];
  readonly maten: Effectmaten;
  readonly blokken: number;
}
