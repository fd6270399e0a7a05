import type { Pad } from '../../kern/index.js';
import type {
  Bedragwaarde,
  Bewerking,
  Datumwaarde,
  Getalwaarde,
  Jaarwaarde,
  Percentagewaarde,
  Periodewaarde,
  Tekstwaarde,
} from '../../verslag/index.js';

/** Instructions for reading: a source, paths in it, and the operation on the values there. */
export interface Plek {
  readonly bron: string;
  readonly paden: readonly Pad[];
  readonly bewerking: Bewerking;
}

/** Reads values from the sources of a verslag. Reading sets the source of a value, so both always agree. */
export interface Lezer {
  readonly tekst: (plek: Plek) => Tekstwaarde;
  readonly getal: (plek: Plek, decimalen?: number) => Getalwaarde;
  /** A count of people. */
  readonly personen: (plek: Plek) => Getalwaarde;
  readonly jaar: (plek: Plek) => Jaarwaarde;
  readonly percentage: (plek: Plek, decimalen?: number) => Percentagewaarde;
  readonly bedrag: (plek: Plek) => Bedragwaarde;
  readonly datum: (plek: Plek) => Datumwaarde;
  readonly periode: (plek: Plek) => Periodewaarde;
}
