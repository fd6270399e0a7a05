import * as z from 'zod';
import { Datum } from '../../kern/index.js';
import type { Dagen } from '../lees/dagen.js';

/** Options of `checkProgramma`. */
export interface CheckProgrammaOptions extends Programmagrenzen {
  /** The day; what happened on it counts. */
  readonly peildatum: Datum;
  /**
   * Only what was recorded of the agreements and their money on this day or before. Default: all that is recorded. The records of the teams
   * stay as they are: hand in those of `replayTeam` with the same `bekendOp`.
   */
  readonly bekendOp?: Datum | undefined;
}

/** The bounds of the warnings about a programma. */
export interface Programmagrenzen {
  /** Whole months after the start of its term within which a buurt must have a formed team. Default: 6. */
  readonly maandenTotTeam?: number;
  /** A pause of this many whole months is reported. Default: 6. */
  readonly maandenPauze?: number;
  /**
   * A project that stays in one phase for this many whole months is reported, and a formed team without a meeting for as long. Default:
   * 12.
   */
  readonly maandenStilstand?: number;
}

const maanden = z.int().min(0).max(1200).optional();

/** Schema of {@link Programmagrenzen}. It accepts other options beside these. */
export const OptiesSchema = z.looseObject({
  maandenTotTeam: maanden,
  maandenPauze: maanden,
  maandenStilstand: maanden,
});

/** The days of the options, each of which is a day. */
export function readDagen({ peildatum, bekendOp }: CheckProgrammaOptions): Dagen {
  return { peildatum: Datum.parse(peildatum), ...(bekendOp === undefined ? {} : { bekendOp: Datum.parse(bekendOp) }) };
}
