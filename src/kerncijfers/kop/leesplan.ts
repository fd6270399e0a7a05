import type { Bevinding } from '../../kern/index.js';
import type { Bron, Cijferperiode, Indeling, Kerncijfertabel, Richting } from '../tabel/kerncijfertabel.js';
import type { Aggregatie, Nauwkeurigheid } from '../themas/catalogusitem.js';
import type { Notatie } from './notatie.js';
import type { Kerncijfervorm } from './vorm.js';

/** A row from a parser. */
export type Rij = Readonly<Record<string, unknown>>;

/** A column of the source, and the figure that it became. */
export interface Herkendekolom {
  /** The name of the column in the source. */
  readonly kolom: string;
  readonly sleutel: string;
}

/** The result of reading: the table, its form, the figure of each column, and the findings. */
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
  readonly periode?: Cijferperiode | undefined;
  readonly nauwkeurigheid?: Nauwkeurigheid | undefined;
  /** Whether someone estimated the figure in a row. Absent: none is estimated. */
  readonly isGeschat?: ((rij: Rij) => boolean) | undefined;
  /** The column was declared but does not exist: every figure is `niet_geleverd`. */
  readonly ontbreekt?: boolean;
  /** The name is known, but for other years. */
  readonly anderJaar?: boolean;
  /** Decimal sign of this column. Default: that of the plan. */
  readonly decimaalteken?: '.' | ',' | undefined;
  /** Its place in the order of the table. */
  readonly plaats: number;
  /** The name of the column in the source, where it is not that of the field: a variable of a long table. */
  readonly naam?: string | undefined;
  /**
   * The row with the cell of an area, from the row of that area, where these differ: in a long table an area has a row for each figure.
   * See {@link GEEN_RIJ} and {@link TEGENSTRIJDIG} for an area without such a row.
   */
  readonly findRij?: ((gebiedsrij: number) => number) | undefined;
}

/** In the place of a row: the source has none, so the figure is `niet_geleverd`. */
export const GEEN_RIJ = -1;
/** In the place of a row: the source has several, with different figures. None is read. */
export const TEGENSTRIJDIG = -2;

/** Fields with the code and the name of an area. The first one with a code counts. */
export interface Gebiedsveld {
  readonly code: string;
  readonly naam?: string | undefined;
  /** True: the name is that of the gemeente, also in the row of a wijk or buurt. So it names only gemeente and country. */
  readonly naamVanGemeente?: boolean;
}

/** The plan for reading rows, made by the reader of a form. */
export interface Leesplan {
  readonly vorm: Kerncijfervorm;
  readonly rijen: readonly Rij[];
  /** The positions of the rows that tell of an area, one for each. Absent: all rows. */
  readonly gebiedsrijen?: readonly number[] | undefined;
  /** The position in the original input of a row and a field, for a finding. */
  readonly getRijnummer: (rij: number, veld: string) => number;
  /** At least one. */
  readonly gebiedsvelden: readonly Gebiedsveld[];
  /** Field that says whether a row is a gemeente, wijk or buurt; used for a code without letters. */
  readonly soortveld?: string | undefined;
  /** Field with the change of an area since the year before: 1 nothing, 2 its code, 3 its border. */
  readonly wijzigingveld?: string | undefined;
  readonly kolommen: readonly Leeskolom[];
  /** Keys of required figures. */
  readonly nodig?: readonly string[];
  /** Absent: the cells of each column show the decimal sign. */
  readonly notatie: Omit<Notatie, 'decimaalteken'> & Partial<Pick<Notatie, 'decimaalteken'>>;
  /** The classification of the codes. */
  readonly indeling: Indeling;
  /** True: a dot and similar marks can mean secret or not yet published, and the source does not tell which. */
  readonly puntZegtNiet: boolean;
  readonly herstelNullen: boolean;
  /** Codes are free: not of CBS, but of a PC6 area, a square or an own area. Separate fields tell the gemeente and the wijk. */
  readonly vrij?:
    | {
        readonly gemeente?: string | undefined;
        readonly wijk?: string | undefined;
        /** The codes are of squares of CBS. */
        readonly vierkant?: boolean | undefined;
      }
    | undefined;
  readonly namen: Readonly<Record<string, string>>;
  readonly gemeenten?: readonly string[] | undefined;
  readonly bevindingen: readonly Bevinding[];
}
