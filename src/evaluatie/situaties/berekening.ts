import type { Permutatieresultaat } from '../../rekenen/index.js';
import type { Effectmaten, Groepsamenvatting, Toetssoort } from '../model/evaluatie.js';
import type { Ontwerp } from '../oordeel/ontwerp.js';
import type { Ontoetsbaar } from './ontoetsbaar.js';

/** What a test says of rows. */
export interface Berekend {
  readonly soort: Toetssoort;
  readonly toets: Permutatieresultaat;
  /** The smallest p that any outcomes of buurten that are divided so could have given. */
  readonly kleinsteP: number;
  readonly maten: Effectmaten;
  readonly ontwerp: Ontwerp;
}

/** What is known without a test. */
interface Beschrijving {
  readonly groepen: readonly Groepsamenvatting[];
  readonly blokken: number;
}

/** A comparison that could not be tested, with the reason. */
interface Ongetoetst extends Beschrijving {
  readonly soort: 'geen' | 'geweigerd';
  readonly ontoetsbaar: Ontoetsbaar;
  readonly maten: Effectmaten;
  readonly toets?: undefined;
}

/** A comparison that was computed by itself; the correction for the others and the conclusion come later. */
export type Berekening = Ongetoetst | (Beschrijving & Berekend & { readonly ontoetsbaar?: undefined });
