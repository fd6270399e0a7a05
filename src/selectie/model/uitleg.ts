import type { Bevinding } from '../../kern/index.js';
import type { GekozenBuurt } from './selectie.js';
import type { Wijzigingen } from './wijziging.js';

/** The best selection under one condition more, beside the one that is explained. */
export interface Alternatief {
  /** What it is worth less per step of the objective, in points of score (times weights): `doelwaarde` before minus after. Below 0: it is better than the selection that is explained. */
  readonly kosten: readonly number[];
  readonly wijzigingen: Wijzigingen;
  /** Proven to be the best under that condition; `false` when the budget ran out. */
  readonly optimaal: boolean;
}

/** Why a buurt was chosen. */
export interface UitlegGekozen {
  readonly soort: 'gekozen';
  readonly buurt: GekozenBuurt;
  /** The best selection without it; `null` when there is none (it cannot be missed), or when the findings say none was found in time. */
  readonly zonder: Alternatief | null;
  /**
   * How many points of score it can lose, everything else the same, before it falls out of the selection (at exactly this loss the
   * tie rule decides); `null` when it never does, when the objective is not `totaal`, or when the selection is not proven.
   */
  readonly speling: number | null;
  /** The same in sentences: texts in `taal`. */
  readonly bevindingen: readonly Bevinding[];
}

/** Why a buurt was not chosen. */
export interface UitlegNietGekozen {
  readonly soort: 'niet_gekozen';
  readonly code: string;
  /** The best selection with it; `null` when there is none, or when the findings say none was found in time. */
  readonly met: Alternatief | null;
  /**
   * The smallest rise of its score that brings it in, everything else the same: for which programme, and to which score. `null` when
   * nothing does, when the objective is not `totaal`, or when the selection is not proven.
   */
  readonly stijging: { readonly programma: string; readonly punten: number; readonly score: number } | null;
  /** The same in sentences: texts in `taal`. */
  readonly bevindingen: readonly Bevinding[];
}

/** Why a buurt was chosen, or not. */
export type Selectieuitleg = UitlegGekozen | UitlegNietGekozen;
