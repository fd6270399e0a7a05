import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import type { MeedoendeBuurt } from '../verloop/overeenkomststand.js';
import { type GetOvereenkomststandOptions, getOvereenkomststand } from './getOvereenkomststand.js';

/** Options of {@link listMeedoendeBuurten}. */
export type ListMeedoendeBuurtenOptions = GetOvereenkomststandOptions;

/**
 * The buurten that take part on a day, by the text in force on that day: those of its scope that have started and have not stopped before
 * that day, and those that replaced a buurt that stopped (for the same programma). A replacement keeps its start when an addendum lists
 * it. The buurten of a gemeente that leaves stop on its last day. After the last day of an agreement that was ended, or of which notice
 * was given, no buurt takes part.
 *
 * Cost: n in the events, as `getOvereenkomststand`.
 *
 * @param dossier - the record
 * @param options - the day, and the day of knowing
 * @returns the buurten in the order of the document, then the replacements in the order in which their predecessors stopped
 * @throws DomeinFout `kern.datum_ongeldig`; `kern.document_ongeldig`: this is not a record, or these are no options
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { initialOvereenkomstdossier, listMeedoendeBuurten } from 'buurtaanpak/overeenkomst';
 *
 * listMeedoendeBuurten(initialOvereenkomstdossier, { peildatum: Datum.parse('2026-09-01') }); // => []
 * ```
 */
export function listMeedoendeBuurten(
  dossier: Overeenkomstdossier,
  options: ListMeedoendeBuurtenOptions,
): readonly MeedoendeBuurt[] {
  return getOvereenkomststand(dossier, options).buurten;
}
