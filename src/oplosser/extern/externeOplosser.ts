/** A row of a linear problem: the sum of its columns, each times its coefficient, is from `van` up to and including `tot`. */
export interface Lineairerij {
  readonly kolommen: Int32Array;
  /** A whole number for each of the `kolommen`. */
  readonly coefficienten: Float64Array;
  /** `-Infinity` when there is no minimum. */
  readonly van: number;
  /** `Infinity` when there is no maximum. */
  readonly tot: number;
}

/** A problem in whole numbers: every column is 0 or 1, every row is obeyed, and the total value is as high as it can be. */
export interface Lineairprobleem {
  /** For each column its value, a whole number. */
  readonly waarden: Float64Array;
  readonly rijen: readonly Lineairerij[];
}

/** What another solver says of a linear problem. Nothing of it is taken on trust: see `bewijs.controle` of a selection. */
export interface ExternAntwoord {
  /** `optimaal`: it claims that `x` is the best; `onhaalbaar`: it claims that nothing obeys the rows; `gestopt`: it ran out of nodes. */
  readonly status: 'optimaal' | 'onhaalbaar' | 'gestopt';
  /** The best that it found: 0 or 1 for each column. Not there when it found nothing, or nothing whole. */
  readonly x?: Uint8Array | undefined;
  /** It claims that nothing is worth more than this. Not there when it has no bound yet. */
  readonly grens?: number | undefined;
}

/** A solver of another make, such as `createHighsOplosser` of `buurtaanpak/highs` gives. */
export interface ExterneOplosser {
  /** Its name, for the proof of a selection. */
  readonly naam: string;
  readonly versie: string;
  /** @param opties - `knopen`: the maximum number of nodes; default what the solver was made with */
  readonly solve: (probleem: Lineairprobleem, opties?: { readonly knopen?: number | undefined }) => ExternAntwoord;
}
