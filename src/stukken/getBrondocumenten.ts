import type { Programma } from '../programma/index.js';
import { explainStuk } from './delen/explainStuk.js';
import { readBrondocumenten } from './delen/readBrondocumenten.js';
import type { StukOptions } from './delen/stuk.js';

/**
 * The source documents of a piece that was made from a programma, by the id of the source, for `verifyHerkomst`: the agreement, the
 * choice of the buurten, and the stand on the peildatum.
 *
 * @param programma - the programma that the piece was made from
 * @param options - the options with which it was made
 * @throws DomeinFout `kern.document_ongeldig`, `verslag.deelnemer_onbekend`, and what `getProgrammastand` throws
 *
 * @example
 * ```ts
 * import type { Programma } from 'buurtaanpak/programma';
 * import { getBrondocumenten, writeSamenvatting, type StukOptions, verifyHerkomst } from 'buurtaanpak/verslag';
 *
 * const isTraceable = (programma: Programma, options: StukOptions) =>
 *   verifyHerkomst(writeSamenvatting(programma, options), getBrondocumenten(programma, options)).length === 0;
 * ```
 */
export function getBrondocumenten(programma: Programma, options: StukOptions): Readonly<Record<string, unknown>> {
  return explainStuk(programma, options, () => readBrondocumenten(programma, options).documenten);
}
