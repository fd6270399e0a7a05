import type { Begrotingswijziging, Boekenstaat, Budgetstaat, Sisaregel } from '../../financiering/index.js';
import type { Bedrag, Datum } from '../../kern/index.js';
import type { Stuk } from '../delen/stuk.js';

/** What the cells of `listBoekingen` add up to, beside which the sheet is laid. */
export interface Controlesom {
  readonly gerealiseerd: Bedrag;
  readonly verwacht: Bedrag;
  readonly vrijval: Bedrag;
  /** All cells together. */
  readonly samen: Bedrag;
}

/** What a controller lays beside the books: the source of the piece of that name. */
export interface Controleblad {
  readonly peildatum: Datum;
  readonly bekendOp?: Datum | undefined;
  readonly budgetstaat: Budgetstaat;
  /** The cells, added up apart from the rows: by the years of the sheet, and all of them. */
  readonly boekingen: { readonly perJaar: readonly Controlesom[]; readonly totaal: Controlesom };
  /** Whether rows and cells give the same in every year and in all. */
  readonly sluitAan: boolean;
  readonly boeken: Boekenstaat;
  readonly begroting: Begrotingswijziging;
  /** Earliest year first, up to that of the peildatum. */
  readonly sisa: readonly Sisaregel[];
}

/** A piece in the making, with the sheet. */
export interface Bladstuk extends Stuk {
  readonly blad: Controleblad;
}
