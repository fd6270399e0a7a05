/** The state of a tie between equally good choices. */
export type Gelijkspel = 'uniek' | 'beslist' | 'onbeslist';

/** One step of an objective, in units. */
export interface Doelstap {
  readonly waarde: number;
  readonly bovengrens: number;
}

/** The outcome of a problem with its objective. */
export interface Uitkomst {
  /** The vak of each candidate, or -1; `undefined` when nothing was found. */
  readonly toewijzing: Int16Array | undefined;
  /** The steps of the objective, first the most important. Empty when nothing was found. */
  readonly stappen: readonly Doelstap[];
  /** The search ended within its limits: the values are the best, or no solution exists. */
  readonly volledig: boolean;
  readonly gelijkspel: Gelijkspel;
  readonly knopen: number;
  readonly pivots: number;
  /** The whole problem had to be split. */
  readonly vertakt: boolean;
  /** How the claims are checked: in whole numbers, or not at all because another solver makes them in floats. */
  readonly controle: 'geheel' | 'drijvende_komma';
  /** Another solver was needed for it. */
  readonly extern: boolean;
  /** Where the search stopped, when it did not end or did not settle the tie. */
  readonly stand?: Zoekstand | undefined;
}

/** A subproblem as the decisions that lead to it: variable, lowest and highest value. */
export interface Openstaand {
  readonly keuzes: readonly (readonly [variabele: number, laag: number, hoog: number])[];
  /** Nothing in it is worth more; absent when that is not known. */
  readonly grens?: number | undefined;
}

/** Where a search stopped: plain JSON, from which it can go on with the same problem. */
export interface Zoekstand {
  /** The position of the step of the objective. */
  readonly stap: number;
  /** Per candidate the vakken that are left after screening, as bits; absent: all. */
  readonly masker?: readonly number[] | undefined;
  /** The best choice so far: the vak of each candidate, or -1. */
  readonly beste?: readonly number[] | undefined;
  /** The subproblems of this step that are left. Absent: the step begins anew. */
  readonly open?: readonly Openstaand[] | undefined;
  /** With `hoogste_minimum`, before its first step is done: it is proven that the lowest value is not higher. */
  readonly bovengrens?: number | undefined;
  /**
   * The last step is done, and the tie is settled for the arcs before this one; -1 when it is not known yet whether there is a tie. The
   * subproblems that are left are about that.
   */
  readonly gelijk?: number | undefined;
  /** The values and bounds of earlier steps. */
  readonly klaar: readonly Doelstap[];
}
