import { ObjectSchema, requireLijst } from '../../kern/huis.js';
import { Datum, parseSchema } from '../../kern/index.js';
import { refuse } from '../teksten/codes.js';
import { evolveOvereenkomst } from './evolveOvereenkomst.js';
import type { Overeenkomstgebeurtenis } from './gebeurtenis.js';
import { requireStaat } from './requireStaat.js';
import { initialOvereenkomststaat, type Overeenkomststaat } from './staat.js';

/** Options of {@link replayOvereenkomst}. */
export interface ReplayOvereenkomstOptions {
  /** Only events that had happened on this day, that day included. Default: all events. */
  readonly peildatum?: Datum;
  /** A snapshot to continue from: give only the events after it. Default: the beginning. */
  readonly vanaf?: Overeenkomststaat;
}

/**
 * The state of an agreement from its events, on any day of its past. A snapshot with the events after it gives the same state.
 *
 * @param gebeurtenissen - the events in the order in which they were recorded
 * @param options - the day, and a snapshot
 * @throws DomeinFout `overeenkomst.stroom_zonder_begin`, `overeenkomst.stroom_tweede_begin`; `overeenkomst.foto_na_peildatum`: the
 *   snapshot holds events after that day; `overeenkomst.datum_voor_vorige`; `kern.datum_ongeldig`; `kern.document_ongeldig`: a value is
 *   not an event, or not a state
 *
 * @example
 * ```ts
 * import { replayOvereenkomst } from 'buurtaanpak/overeenkomst';
 *
 * replayOvereenkomst([]).status; // => 'geen'
 * ```
 */
export function replayOvereenkomst(
  gebeurtenissen: readonly Overeenkomstgebeurtenis[],
  options: ReplayOvereenkomstOptions = {},
): Overeenkomststaat {
  requireLijst(gebeurtenissen, 'overeenkomstgebeurtenissen');
  parseSchema(ObjectSchema, options, 'opties');
  const { peildatum, vanaf = initialOvereenkomststaat } = options;
  requireStaat(vanaf);
  if (peildatum !== undefined) Datum.parse(peildatum);
  if (peildatum !== undefined && vanaf.status !== 'geen' && vanaf.laatsteDatum > peildatum)
    refuse('overeenkomst.foto_na_peildatum', { foto: vanaf.laatsteDatum, peildatum }, ['vanaf', 'laatsteDatum']);
  return gebeurtenissen
    .filter((een) => peildatum === undefined || !(een?.datum > peildatum))
    .reduce(evolveOvereenkomst, vanaf);
}
