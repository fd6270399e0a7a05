import type { Naamvorm } from '../catalogus/catalogusitem.js';
import type { Gebiedsveld, Rij } from './leesplan.js';
import type { Bronkolom } from './matchKolommen.js';

/** A dimension of a table, with the value that all rows have. */
export interface Dimensie {
  readonly veld: string;
  readonly waarde: string;
}

/** What a form makes of a header: where the areas are, which columns may hold figures, and what the rows say of the year. */
export interface Kop {
  readonly rijen: readonly Rij[];
  readonly getRijnummer: (rij: number, veld: string) => number;
  readonly naamvorm: Naamvorm;
  readonly gebiedsvelden: readonly Gebiedsveld[];
  readonly soortveld?: string | undefined;
  /** Field with the change of an area since the year before. */
  readonly wijzigingveld?: string | undefined;
  /** The value of every dimension other than region and period: age, margin, kind of dwelling. */
  readonly dimensies?: readonly Dimensie[];
  readonly kolommen: readonly Bronkolom[];
  readonly jaar?: number | undefined;
}

/** Every row is the row of the source with the same position. */
export const zelfdeRij = (rij: number): number => rij;
