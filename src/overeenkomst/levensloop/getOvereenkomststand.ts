import type { Datum } from '../../kern/index.js';
import type { Overeenkomstdossier } from './dossier.js';
import type { Overeenkomststand } from './stand.js';

/** Options of {@link getOvereenkomststand}. */
export interface GetOvereenkomststandOptions {
  /** The day; what happened on it counts. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
}

export function getOvereenkomststand(
  dossier: Overeenkomstdossier,
  options: GetOvereenkomststandOptions,
): Overeenkomststand {
  void dossier;
  void options;
  throw new RangeError('not built');
}
