import type { Bevinding } from '../../kern/index.js';
import type { Aggregatie } from '../catalogus/catalogusitem.js';
import type { Bron, Kerncijfertabel, Richting } from '../tabel/kerncijfertabel.js';
import type { Notatie } from './notatie.js';
import type { Kerncijfervorm } from './vorm.js';

/** A row as a parser gives it. */
export type Rij = Readonly<Record<string, unknown>>;

/** Which column of the source became which figure. */
export interface Herkendekolom {
  /** The column as the source names it. */
  readonly kolom: string;
  readonly sleutel: string;
}

/** What reading gives: the table, the form that was taken, which column became what, and everything that deserves a look. */
export interface Leesresultaat {
  readonly tabel: Kerncijfertabel;
  readonly vorm: Kerncijfervorm;
  readonly herkend: readonly Herkendekolom[];
  readonly bevindingen: readonly Bevinding[];
}

/** A column to read. */
export interface Leeskolom {
  readonly veld: string;
  readonly sleutel: string;
  readonly eenheid: string;
  readonly factor: number;
  readonly min: number;
  readonly max: number;
  readonly bron: Bron;
  readonly aggregatie?: Aggregatie | undefined;
  readonly richting?: Richting | undefined;
  /** The column is declared but not there: every figure is `niet_geleverd`. */
  readonly ontbreekt?: boolean;
  /** The name is known, but of other years. */
  readonly anderJaar?: boolean;
  /** Decimal sign of this column. Default: that of the plan. */
  readonly decimaalteken?: '.' | ',' | undefined;
  /** Sort place in the table. */
  readonly plaats: number;
}

/** Fields that hold the code of an area and its name; the first with a code counts. */
export interface Gebiedsveld {
  readonly code: string;
  readonly naam?: string | undefined;
  /** The name is that of the gemeente, also in the row of a wijk or buurt: it names gemeente and country only. */
  readonly naamVanGemeente?: boolean;
}

/** What a form has found out about the rows, enough to read them. */
export interface Leesplan {
  readonly vorm: Kerncijfervorm;
  readonly rijen: readonly Rij[];
  /** The position in what was handed over, of a row here and a field: what a finding names. */
  readonly getRijnummer: (rij: number, veld: string) => number;
  /** One or more. */
  readonly gebiedsvelden: readonly Gebiedsveld[];
  /** Field that says whether a row is a gemeente, wijk or buurt, where a code without letters needs it. */
  readonly soortveld?: string | undefined;
  /** Field that says what changed in an area since the year before: 1 nothing, 2 its code, 3 its border. */
  readonly wijzigingveld?: string | undefined;
  readonly kolommen: readonly Leeskolom[];
  /** Keys that must have a figure. */
  readonly nodig?: readonly string[];
  /** Without a decimal sign the cells of each column show it. */
  readonly notatie: Omit<Notatie, 'decimaalteken'> & Partial<Pick<Notatie, 'decimaalteken'>>;
  /** Year of the classification of the codes. */
  readonly indeling: number;
  /** The dot and its like may mean secret or not yet published: the source does not tell. */
  readonly puntZegtNiet: boolean;
  readonly herstelNullen: boolean;
  /** Codes are free: no code of CBS, but of a PC6 area, a square, an area of one's own. Where it lies, fields of its own tell. */
  readonly vrij?: { readonly gemeente?: string | undefined; readonly wijk?: string | undefined } | undefined;
  readonly namen: Readonly<Record<string, string>>;
  readonly gemeenten?: readonly string[] | undefined;
  readonly bevindingen: readonly Bevinding[];
}
