import type { Permutatieresultaat } from '../../rekenen/index.js';
import type { Effectmaten, Groepsamenvatting, Toetsing, Toetssoort } from '../model/evaluatie.js';
import type { Ontwerp } from '../oordeel/ontwerp.js';
import type { Ontoetsbaar } from './ontoetsbaar.js';

/** A test, with the two p's that it takes the larger of, where it has two. */
export type Toets = Permutatieresultaat & Pick<Toetsing, 'pVerwisseling' | 'pWelch'>;

/** What a test says of rows. */
export interface Berekend {
  readonly soort: Toetssoort;
  readonly toets: Toets;
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
