import type { Buurtmeting } from '../lees/rij.js';
import type { Configuratiegeval } from '../model/configuratieanalyse.js';

/** A buurt as a case of a question about kenmerken together. */
export interface Casus {
  readonly geval: Configuratiegeval;
  readonly meting: Buurtmeting;
  /** The figures behind the memberships, of the outcome and by condition. */
  readonly ruw: { readonly uitkomst: number; readonly condities: Readonly<Record<string, number>> };
}
