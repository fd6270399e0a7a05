import type { Loting, Reservelijst, Selectiebesluit } from '../../selectie/index.js';
import type { Selectieverantwoording } from '../delen/selectieverantwoording.js';

/** How much the score of a buurt differs over draws, as `analyseGevoeligheid` gives it. */
export interface Scorespreiding {
  readonly code: string;
  /** The standard deviation of the score over the draws. */
  readonly spreidingScore: number;
}

/** The input of a letter to the residents of a buurt: the selection with its scores, and what is known beside it. */
export interface Bewonersinvoer extends Selectieverantwoording {
  /**
   * The names of all buurten, and of wijken when a rule is about these. Default of a buurt: its name in the selection or in the scores.
   */
  readonly namen: Selectieverantwoording['namen'];
  /** The name of a programme for readers, by its name in the selection. Default: that of its Routekaart. */
  readonly programmas?: Readonly<Record<string, string>> | undefined;
  /** The name of a feature for readers, as in 'plekken voor een dorp'. Default: the feature itself, with spaces for `_` and `-`. */
  readonly kenmerken?: Readonly<Record<string, string>> | undefined;
  /** The reserves that the gemeente keeps, from `rankReserves`. Default: not known, and not mentioned. */
  readonly reserves?: readonly Reservelijst[] | undefined;
  /** The decision, with the deviations of people from the calculation. Default: the selection is the choice. */
  readonly besluit?: Pick<Selectiebesluit, 'datum' | 'afwijkingen'> | undefined;
  /** The lot that decided between buurten. Default: none is known. */
  readonly loting?: Pick<Loting, 'zaad' | 'blokken'> | undefined;
  /** How much the scores differ over draws, by programme: so many decimals are shown as they carry. Default: two decimals of a score under 10. */
  readonly spreiding?: Readonly<Record<string, readonly Scorespreiding[]>> | undefined;
}
