import * as z from 'zod';
import { Datum } from '../../kern/index.js';
import { SignaalregelSchema } from '../../team/huis.js';
import type { Signaalregel } from '../../team/index.js';
import type { Dagen } from '../model/dagen.js';

/** Options of `checkProgramma`. */
export interface CheckProgrammaOptions extends Programmagrenzen {
  /** The day; what happened on it counts. */
  readonly peildatum: Datum;
  /** Only what was known of the agreements, their money and the teams on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
}

/** The bounds of the warnings about a programma. */
export interface Programmagrenzen {
  /** Whole months after the start of its term within which a buurt must have a formed team. Default: 6. */
  readonly maandenTotTeam?: number;
  /**
   * The rules of the signals about the teams; one with `opschalenNa` becomes a finding of the programma. Default:
   * `STANDAARD_SIGNAALREGELS`.
   */
  readonly signaalregels?: readonly Signaalregel[] | undefined;
}

/** Schema of {@link Programmagrenzen}. It accepts other options beside these. */
export const OptiesSchema = z.looseObject({
  maandenTotTeam: z.int().min(0).max(1200).optional(),
  // Of getProgrammastand.
  metVingerafdruk: z.boolean().optional(),
  signaalregels: z.array(SignaalregelSchema).max(1000).optional(),
});

/** The days of the options, each of which is a day. */
export function readDagen({ peildatum, bekendOp }: CheckProgrammaOptions): Dagen {
  return { peildatum: Datum.parse(peildatum), ...(bekendOp === undefined ? {} : { bekendOp: Datum.parse(bekendOp) }) };
}
