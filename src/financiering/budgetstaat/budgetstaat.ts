import type { Bedrag, Datum, Sleutel } from '../../kern/index.js';
import type { Taakveld } from '../model/taakveld.js';

/** The columns of a budgetstaat. `afgesproken = prognose + vrijval` and `prognose = gerealiseerd + verwacht`, in every row. */
export interface Budgetbedragen {
  /** What was agreed. */
  readonly afgesproken: Bedrag;
  /** Costs up to and including the peildatum. */
  readonly gerealiseerd: Bedrag;
  /** Costs after it. */
  readonly verwacht: Bedrag;
  /** Costs as a whole, as they are known now. */
  readonly prognose: Bedrag;
  /** Agreed, but no longer needed. Below zero when more was set than was agreed. */
  readonly vrijval: Bedrag;
  /** The forecast as it was known on `vergelekenMet`. Only when it is compared. */
  readonly toen?: Bedrag | undefined;
  /** `prognose - toen`. Only when it is compared. */
  readonly verschil?: Bedrag | undefined;
}

/** A row of a budgetstaat: one begrotingsjaar of one payer, with the cost bearer, the taakveld and the buurt that it is charged to. */
export interface Budgetregel extends Budgetbedragen {
  readonly begrotingsjaar: number;
  /** The party that pays. */
  readonly van: Sleutel;
  /** Absent when the party bears it without naming a cost bearer. */
  readonly kostendrager?: Sleutel | undefined;
  readonly taakveld?: Taakveld | undefined;
  /** Absent as long as the buurten are not chosen, and for a contribution that has no buurten. */
  readonly buurt?: string | undefined;
}

/** The sum of the rows of one begrotingsjaar. */
export interface Budgetjaar extends Budgetbedragen {
  readonly begrotingsjaar: number;
}

/** The sheet of a controller on a day: what was agreed, is realised, is expected and fell free, in rows that add up to the ledger. */
export interface Budgetstaat {
  readonly peildatum: Datum;
  readonly bekendOp?: Datum | undefined;
  readonly vergelekenMet?: Datum | undefined;
  /** By year, payer, cost bearer, taakveld and buurt (code units; what is absent first). */
  readonly regels: readonly Budgetregel[];
  /** Earliest year first. */
  readonly perJaar: readonly Budgetjaar[];
  readonly totaal: Budgetbedragen;
}
