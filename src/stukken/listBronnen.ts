import type { Programma } from '../programma/index.js';
import type { Brondocument } from '../verslag/index.js';
import { explainNarekenstuk } from './delen/explainNarekenstuk.js';
import { explainStuk } from './delen/explainStuk.js';
import { findDeelnemer } from './delen/findDeelnemer.js';
import { listPuntzinnen } from './delen/listPuntzinnen.js';
import { listTaakzinnen } from './delen/listTaakzinnen.js';
import { listZinnen } from './delen/listZinnen.js';
import { BLADBRON } from './delen/opBlad.js';
import { NAREKENBRON } from './delen/opNareken.js';
import { readControleblad } from './delen/readControleblad.js';
import { readDeel } from './delen/readDeel.js';
import { readDocumenten } from './delen/readDocumenten.js';
import { readNarekenblad } from './delen/readNarekenblad.js';
import { readStand } from './delen/readStand.js';
import { readTeambladen } from './delen/readTeambladen.js';
import { readVergelijking } from './delen/readVergelijking.js';
import { requireTekst } from './delen/requireTekst.js';
import type { Selectieverantwoording } from './delen/selectieverantwoording.js';
import type { StukOptions } from './delen/stuk.js';

/** The options of the piece of which the sources are asked. */
export type ListBronnenOptions = StukOptions;

function listProgrammabronnen(programma: Programma, options: ListBronnenOptions): Brondocument[] {
  const stand = readStand(programma, options);
  const bron: Brondocument = { id: 'stand', document: stand, zinnen: [...listZinnen(stand), ...listTaakzinnen(stand)] };
  if (options.deelnemer === undefined && programma.deelnemers.length > 1) return [bron];
  const { index, deelnemer } = findDeelnemer(programma, options);
  const { document: teams } = readTeambladen(deelnemer, readDeel(stand, index), options);
  const { keuze } = deelnemer;
  const vergelijking = readVergelijking(deelnemer, options);
  return [
    { id: 'overeenkomst', document: requireTekst(deelnemer, options) },
    ...(keuze === undefined ? [] : [{ id: 'keuze', document: keuze }]),
    bron,
    ...(vergelijking === undefined ? [] : [{ id: 'vergelijking', document: vergelijking }]),
    ...(canCompare(options) ? [{ id: BLADBRON, document: readControleblad(deelnemer, options) }] : []),
    { id: 'teams', document: teams, zinnen: listPuntzinnen(teams) },
  ];
}

/** A sheet is never compared with a later day of knowing than its own: then there is none. */
const canCompare = ({ bekendOp, vergelekenMet }: ListBronnenOptions): boolean =>
  bekendOp === undefined || vergelekenMet === undefined || vergelekenMet <= bekendOp;

/**
 * The documents that a piece was made from, for `verifyHerkomst`. Of a programma: the text of the agreement, the choice of the buurten, the
 * stand on the peildatum with its findings and late tasks as sentences, with `vergelekenMet` the comparison of the forecast, the sheet of
 * `writeBudgetstaat`, and the teams with their points as sentences. A landelijke rapportage reads only the stand; without `deelnemer`, a
 * programma of several gives only that. Of a selectieverantwoording: the selection, the names, the scores, and the certainty when that is known;
 * and the sheet of `writeNarekenblad`.
 *
 * @param programma - the programma, or the selection with its scores, that the piece was made from
 * @param options - the options with which it was made; a selection has none
 * @throws DomeinFout `kern.document_ongeldig`, `verslag.deelnemer_onbekend`, `verslag.overeenkomst_onbekend`, and what `getProgrammastand` throws
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import type { Programma } from 'buurtaanpak/programma';
 * import {
 *   type ListBronnenOptions,
 *   listBronnen,
 *   type Selectieverantwoording,
 *   writeSamenvatting,
 *   writeSelectieverantwoording,
 * } from 'buurtaanpak/stukken';
 * import { verifyHerkomst } from 'buurtaanpak/verslag';
 *
 * const isTraceable = (programma: Programma, options: ListBronnenOptions) =>
 *   verifyHerkomst(writeSamenvatting(programma, options), listBronnen(programma, options)).length === 0;
 * const isKeuzeTraceable = (invoer: Selectieverantwoording) =>
 *   verifyHerkomst(writeSelectieverantwoording(invoer, { peildatum: Datum.parse('2026-06-30') }), listBronnen(invoer))
 *     .length === 0;
 * ```
 */
export function listBronnen(programma: Programma, options: ListBronnenOptions): Brondocument[];
/** The documents that a selectieverantwoording was made from. */
export function listBronnen(invoer: Selectieverantwoording): Brondocument[];
export function listBronnen(
  ...args: [programma: Programma, options: ListBronnenOptions] | [invoer: Selectieverantwoording]
): Brondocument[] {
  if (isSelectiestuk(args)) {
    const [invoer] = args;
    return explainNarekenstuk(invoer, {}, () =>
      Object.entries({ ...readDocumenten(invoer), [NAREKENBRON]: readNarekenblad(invoer) }).map(([id, document]) => ({
        id,
        document,
      })),
    );
  }
  const [programma, options] = args;
  return explainStuk(programma, options, () => listProgrammabronnen(programma, options));
}

function isSelectiestuk(args: readonly [unknown, ...unknown[]]): args is readonly [Selectieverantwoording] {
  const [eerste] = args;
  return typeof eerste === 'object' && eerste !== null && 'selectie' in eerste;
}
