import type { Reden } from '../../kerncijfers/index.js';
import type { Ingreep } from '../behandeling/treatKolom.js';
import type { Boom } from '../model/boom.js';
import type { Criterium } from '../model/routekaart.js';

/** The column of one criterion as typed arrays. NaN is a missing number. */
export interface Grondkolom {
  readonly criterium: Criterium;
  /** The unit of the figure; `undefined` for a judgement. */
  readonly eenheid: string | undefined;
  /** Whether it counts: its own weight and the weight of every thema above it are not 0. */
  readonly telt: boolean;
  /** The weight in the whole. */
  readonly effectief: number;
  /** The values after gaps were filled in, and before any treatment. */
  readonly waarden: Float64Array;
  readonly genormaliseerd: Float64Array;
  /** The parts of the score; 0 where the criterion is left out. Not to be read for a candidate without a score. */
  readonly bijdragen: Float64Array;
  /** Whether the missing value in a row was filled in by the rule of the criterion. */
  readonly isAangevuld: (rij: number) => boolean;
  /** Whether someone estimated the figure in a row. */
  readonly isGeschat: (rij: number) => boolean;
  /** Whether the figure in a row was taken over from the whole buurt. */
  readonly isOvergenomen: (rij: number) => boolean;
  /** Why the figure in a row is missing, where that is known. */
  readonly getReden: (rij: number) => Reden | undefined;
  /** What was done to the value in a row, when it was extreme. */
  readonly getIngreep: (rij: number) => Ingreep | undefined;
}

/** A document of scores as typed arrays. Rows are the candidates, in the order of their codes. */
export interface Scoregrond {
  readonly boom: Boom;
  readonly kandidaten: readonly { readonly code: string; readonly naam: string }[];
  /** NaN for a candidate without a score. */
  readonly scores: Float64Array;
  readonly rangen: Float64Array;
  readonly kolommen: readonly Grondkolom[];
  /** Per node of the tree the weights of its children. */
  readonly gewichten: readonly Float64Array[];
}

/** What was read of a document before, or is still known from scoring. It saves time, and nothing depends on it. */
export const gronden = new WeakMap<object, () => Scoregrond>();
