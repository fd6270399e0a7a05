import type { Buurtmeting } from '../lees/rij.js';
import type { Configuratiegeval } from '../model/configuratieanalyse.js';

/** A buurt as a case of a question about kenmerken together. */
export interface Casus {
  readonly geval: Configuratiegeval;
  readonly meting: Buurtmeting;
  /** The figures behind the memberships, of the outcome, and of the conditions in the order of the plan. */
  readonly ruw: { readonly uitkomst: number; readonly condities: Float64Array };
}
