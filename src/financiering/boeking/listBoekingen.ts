import type { Datum } from '../../kern/index.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import type { Boeking } from './boeking.js';

/** Options of {@link listBoekingen}. */
export interface ListBoekingenOptions {
  /** The last day whose costs are realised. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
  /** How the days of a year of the programme are laid over the begrotingsjaren. Default: `dagen`. */
  readonly methode?: 'dagen' | 'maanden' | undefined;
}

export function listBoekingen(verloop: Geldverloop, options: ListBoekingenOptions): Boeking[] {
  void verloop;
  void options;
  throw new RangeError('not built');
}
