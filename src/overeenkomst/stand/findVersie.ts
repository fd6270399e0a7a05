import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import type { Overeenkomstversie } from '../verloop/overeenkomststand.js';
import { type GetOvereenkomststandOptions, getOvereenkomststand } from './getOvereenkomststand.js';

/** Options of {@link findVersie}. */
export type FindVersieOptions = GetOvereenkomststandOptions;

/**
 * The text of the agreement that was in force on a day: the one with the latest first day on or before that day. Of two with the same
 * first day it is the one that was agreed on later. A text that is not signed counts too: look at the status.
 *
 * Cost: n in the events, as `getOvereenkomststand`.
 *
 * @param dossier - the record
 * @param options - the day, and the day of knowing
 * @returns the version, or `undefined` before the first day of the agreement
 * @throws DomeinFout `kern.datum_ongeldig`; `kern.document_ongeldig`: this is not a record, or these are no options
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { findVersie, initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
 *
 * findVersie(initialOvereenkomstdossier, { peildatum: Datum.parse('2026-09-01') }); // => undefined
 * ```
 */
export function findVersie(dossier: Overeenkomstdossier, options: FindVersieOptions): Overeenkomstversie | undefined {
  const { tekst, peildatum } = getOvereenkomststand(dossier, options);
  return tekst !== undefined && tekst.ingangsdatum <= peildatum ? tekst : undefined;
}
