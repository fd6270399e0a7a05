import type { Datum, Sleutel } from '../../kern/index.js';
import type { Teamtekst } from '../../team/index.js';

/** The kinds of tasks: see {@link Taak}. */
export const TAAKSOORTEN = [
  'verplichting',
  'evaluatie',
  'raad',
  'betaling',
  'voorwaarde',
  'opgave',
  'project',
  'signaal',
] as const;

/** The stands of a task: see {@link Taak}. */
export const TAAKSTANDEN = ['te_laat', 'loopt', 'komt', 'gedaan', 'voorbij', 'vervallen'] as const;

/**
 * The kind of a task: an obligation of the agreement, an evaluation, informing the council, an instalment to pay, a condition to meet, an
 * opgave of the wachtkamer to look at again, a project that runs, or what would end a signal about a team.
 */
export type Taaksoort = (typeof TAAKSOORTEN)[number];

/**
 * Where a task stands on the peildatum.
 *
 * - `te_laat`: its last day has passed and it was not done. Of a signal: the programme has to look at it by now.
 * - `loopt`: it can be done now, or is being done
 * - `komt`: its first day, or the day on which it is due, is still to come
 * - `gedaan`: it was recorded that it was done
 * - `voorbij`: its time has passed, and nothing in the programma can tell whether it was done
 * - `vervallen`: it need not be done any more
 */
export type Taakstand = (typeof TAAKSTANDEN)[number];

/** What must be done, by whom, when, and where it stands. */
export interface Taak {
  readonly soort: Taaksoort;
  /** Its own key among the tasks of this kind of the deelnemer. */
  readonly id: string;
  /** The party that must do it. Absent: all parties together, or the team. */
  readonly wie?: Sleutel | undefined;
  /** What must be done: a code with its params, of which `formatBevinding` makes a sentence. */
  readonly wat: Teamtekst;
  /** The buurt and the team that it is about. Absent: the deelnemer as a whole. */
  readonly buurt?: string | undefined;
  readonly team?: string | undefined;
  /** The first day on which it can be done, or on which there was reason to. */
  readonly van?: Datum | undefined;
  /** Its last day. Absent: no day was agreed. */
  readonly uiterlijk?: Datum | undefined;
  readonly stand: Taakstand;
}

/** The number of tasks with a stand. */
export interface Taaktelling {
  readonly stand: Taakstand;
  readonly aantal: number;
}
