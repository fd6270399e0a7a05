import type { Formuliercel } from '../../routekaart/index.js';

/** A sheet that came back. */
export interface IngevuldBlad {
  /** The name of the sheet: the id of its Routekaart. A spreadsheet may have cut it off after 31 signs. */
  readonly naam: string;
  /** Where it comes from, such as the name of the file, for findings that name another sheet. Default: the name of the sheet. */
  readonly bron?: string | undefined;
  /** The first row has the names of the columns; others than those of the form are ignored. */
  readonly rijen: readonly (readonly Formuliercel[])[];
}

/** A sheet with its place in what was handed in. */
export interface Geplaatst {
  readonly blad: IngevuldBlad;
  readonly plaats: number;
}
