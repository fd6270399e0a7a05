import type { Naamvorm } from '../themas/catalogusitem.js';
import type { Bronkolom } from './createMatch.js';
import type { Groepering } from './groep.js';
import type { Gebiedsveld, Rij } from './leesplan.js';

/** The meaning of a header in a form: the columns of the areas, the columns that may hold figures, and the year that the rows give. */
export interface Kop {
  readonly rijen: readonly Rij[];
  readonly getRijnummer: (rij: number, veld: string) => number;
  readonly naamvorm: Naamvorm;
  readonly gebiedsvelden: readonly Gebiedsveld[];
  readonly soortveld?: string | undefined;
  /** Field with the change of an area since the year before. */
  readonly wijzigingveld?: string | undefined;
  /** The rows by age, margin, kind of dwelling and period. Absent: the form has no dimensions. */
  readonly groepering?: Groepering | undefined;
  readonly kolommen: readonly Bronkolom[];
  readonly jaar?: number | undefined;
}

/** Gives the position of a row in the source when no row was left out: the same position. */
export const zelfdeRij = (rij: number): number => rij;
