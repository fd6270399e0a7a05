import type { Bevinding } from '../../kern/index.js';
import type { GekozenBuurt } from './selectie.js';
import type { Wijzigingen } from './wijziging.js';

/** The best selection under one extra condition, compared with the explained selection. */
export interface Alternatief {
  /**
   * The loss per step of the objective, in points of score (times weights): `doelwaarde` before minus after. Below 0: this selection is
   * better than the explained one.
   */
  readonly kosten: readonly number[];
  readonly wijzigingen: Wijzigingen;
  /** Proven to be the best under that condition; `false` when the budget ran out. */
  readonly optimaal: boolean;
}

/** Why a buurt was chosen. */
export interface UitlegGekozen {
  readonly soort: 'gekozen';
  readonly buurt: GekozenBuurt;
  /** The best selection without it. Absent when every selection needs it, or when none was found in time (the findings say so). */
  readonly zonder?: Alternatief;
  /**
   * The points of score that it can lose before it falls out of the selection, everything else equal (at exactly this loss the tie rule
   * decides). Absent when it never falls out, when the objective is not `totaal`, or when the selection is not proven.
   */
  readonly speling?: number;
  /** The same in sentences: texts in `taal`. */
  readonly bevindingen: readonly Bevinding[];
}

/** Why a buurt was not chosen. */
export interface UitlegNietGekozen {
  readonly soort: 'niet_gekozen';
  readonly code: string;
  /** The best selection with it. Absent when no selection with it exists, or when none was found in time (the findings say so). */
  readonly met?: Alternatief;
  /**
   * The smallest rise of its score that brings it in, everything else equal: the programme and the new score. Absent when no rise brings
   * it in, when the objective is not `totaal`, or when the selection is not proven.
   */
  readonly stijging?: { readonly programma: string; readonly punten: number; readonly score: number };
  /** The same in sentences: texts in `taal`. */
  readonly bevindingen: readonly Bevinding[];
}

/** Why a buurt was chosen, or not. */
export type Selectieuitleg = UitlegGekozen | UitlegNietGekozen;
