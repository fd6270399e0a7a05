import { explainSelectiestuk, readDocumenten, type Selectieverantwoording } from './selectiestuk.js';

/**
 * The documents that a selectieverantwoording refers to, by the id of the source, to go back to with `verifyHerkomst`.
 *
 * @throws DomeinFout `kern.document_ongeldig`: it is no selection with its scores
 *
 * @example
 * ```ts
 * import { getSelectiebronnen, maakSelectieverantwoording, type Selectieverantwoording, verifyHerkomst } from 'buurtaanpak/verslag';
 * import { parseDatum } from 'buurtaanpak/kern';
 *
 * const isTraceable = (invoer: Selectieverantwoording) =>
 *   verifyHerkomst(
 *     maakSelectieverantwoording(invoer, { peildatum: parseDatum('2026-06-30') }),
 *     getSelectiebronnen(invoer),
 *   ).length === 0;
 * ```
 */
export function getSelectiebronnen(invoer: Selectieverantwoording): Readonly<Record<string, unknown>> {
  return explainSelectiestuk(invoer, {}, () => readDocumenten(invoer));
}
