import { requireObject } from '../../kern/huis.js';
import { Datum } from '../../kern/index.js';
import { requireStaat } from './requireStaat.js';
import type { Overeenkomststaat, Overeenkomstversie } from './staat.js';

/** Options of {@link findVersie}. */
export interface FindVersieOptions {
  /** The day. */
  readonly peildatum: Datum;
}

/**
 * The text of the agreement that was in force on a day: the version with the latest first day on or before that day. Of two with the same
 * first day it is the later addendum. A text that is not yet signed counts too: look at the status.
 *
 * @param staat - the state, from `replayOvereenkomst`
 * @param options - the day
 * @returns the version, or `undefined` before the first day of the agreement
 * @throws DomeinFout `kern.datum_ongeldig`; `kern.document_ongeldig`: this is not a state, or these are no options
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { findVersie, initialOvereenkomststaat } from 'buurtaanpak/overeenkomst';
 *
 * findVersie(initialOvereenkomststaat, { peildatum: Datum.parse('2026-09-01') }); // => undefined
 * ```
 */
export function findVersie(staat: Overeenkomststaat, options: FindVersieOptions): Overeenkomstversie | undefined {
  requireStaat(staat);
  requireObject(options, 'opties');
  const peildatum = Datum.parse(options.peildatum);
  if (staat.status === 'geen') return undefined;
  // An addendum never begins earlier than the previous addendum.
  return staat.versies.filter(({ ingangsdatum }) => ingangsdatum <= peildatum).at(-1);
}
