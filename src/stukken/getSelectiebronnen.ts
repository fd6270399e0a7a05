import { explainSelectiestuk } from './delen/explainSelectiestuk.js';
import { readDocumenten } from './delen/readDocumenten.js';
import type { Selectieverantwoording } from './delen/selectieverantwoording.js';

/**
 * The source documents of a selectieverantwoording, by the id of the source, for `verifyHerkomst`.
 *
 * @throws DomeinFout `kern.document_ongeldig`: it is not a selection with its scores
 *
 * @example
 * ```ts
 * import { getSelectiebronnen, writeSelectieverantwoording, type Selectieverantwoording, verifyHerkomst } from 'buurtaanpak/verslag';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const isTraceable = (invoer: Selectieverantwoording) =>
 *   verifyHerkomst(
 *     writeSelectieverantwoording(invoer, { peildatum: Datum.parse('2026-06-30') }),
 *     getSelectiebronnen(invoer),
 *   ).length === 0;
 * ```
 */
export function getSelectiebronnen(invoer: Selectieverantwoording): Readonly<Record<string, unknown>> {
  return explainSelectiestuk(invoer, {}, () => readDocumenten(invoer));
}
