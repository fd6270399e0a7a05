/**
 * What a cell is to a reader of everything that was published:
 * - `open`: it stands in what is to be published now, and can still be left out;
 * - `vast`: it was shown before, so that it cannot be hidden any more;
 * - `weg`: it was hidden before, or stands nowhere and is protected as if it were hidden;
 * - `elders`: it stands nowhere, and is a part of what does.
 */
export type Celstand = 'open' | 'vast' | 'weg' | 'elders';

/** A number of people in a {@link Stelsel}. */
export interface Stelselcel {
  readonly stand: Celstand;
  /** Absent: not known to who protects, as the number was hidden before. */
  readonly aantal?: number | undefined;
}

/** A relation that a reader knows: cells, each with a factor, that add up to something from `van` up to and including `tot`. */
export interface Stelselrelatie {
  readonly termen: readonly { readonly cel: number; readonly maal: number }[];
  readonly van: number;
  readonly tot: number;
}

/** All that is known of numbers of people: the cells, and the relations among them. */
export interface Stelsel {
  readonly cellen: readonly Stelselcel[];
  readonly relaties: readonly Stelselrelatie[];
}

/** How much work is left for all linear programmes of one call together, in numbers changed. */
export interface Stelselbudget {
  over: number;
}
