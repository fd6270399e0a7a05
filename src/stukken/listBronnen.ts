import type { Evaluatieplan } from '../evaluatie/index.js';
import type { Programma, Programmastand } from '../programma/index.js';
import type { Brondocument } from '../verslag/index.js';
import type { Bewonersinvoer } from './bewoners/bewonersinvoer.js';
import type { Bezwaarinvoer } from './bewoners/bezwaarinvoer.js';
import type { BezwaarOptions } from './bewoners/bezwaarOptions.js';
import type { BuurtbriefOptions } from './bewoners/buurtbriefOptions.js';
import { listBladdocumenten } from './bewoners/listBladdocumenten.js';
import { BLADBRON } from './controller/opBlad.js';
import { readControleblad } from './controller/readControleblad.js';
import { BRIEFBRON } from './delen/brieffeiten.js';
import { explainSelectiestuk } from './delen/explainSelectiestuk.js';
import { explainStuk } from './delen/explainStuk.js';
import { LEERBRON } from './delen/leercijfers.js';
import { listPuntzinnen } from './delen/listPuntzinnen.js';
import { listTaakzinnen } from './delen/listTaakzinnen.js';
import { listZinnen } from './delen/listZinnen.js';
import { readDocumenten } from './delen/readDocumenten.js';
import { KANSBRON, readKansen } from './delen/readKansen.js';
import { readStand } from './delen/readStand.js';
import { readStukbasis } from './delen/readStukbasis.js';
import { readVergelijking } from './delen/readVergelijking.js';
import type { Selectieverantwoording } from './delen/selectieverantwoording.js';
import type { StukOptions } from './delen/stuk.js';
import { LANDBRON } from './landelijk/landelijkefeiten.js';
import { readLandelijkefeiten } from './landelijk/readLandelijkefeiten.js';
import { explainNarekenstuk } from './nareken/explainNarekenstuk.js';
import type { Narekeninvoer } from './nareken/narekeninvoer.js';
import { NAREKENBRON } from './nareken/opNareken.js';
import { readNarekenblad } from './nareken/readNarekenblad.js';
import { readBrieffeiten } from './raad/readBrieffeiten.js';
import { readLeercijfers } from './raad/readLeercijfers.js';
import { readTeambladen } from './teams/readTeambladen.js';

/** The options of the piece of which the sources are asked. */
export interface ListBronnenOptions extends StukOptions {
  /** The plan of the evaluation that `writeRaadsbrief` told of. Default: none. */
  readonly evaluatieplan?: Evaluatieplan | undefined;
}

const toStandbron = (stand: Programmastand): Brondocument => ({
  id: 'stand',
  document: stand,
  zinnen: [...listZinnen(stand), ...listTaakzinnen(stand)],
});

function listProgrammabronnen(programma: Programma, options: ListBronnenOptions): Brondocument[] {
  const landelijk: Brondocument = { id: LANDBRON, document: readLandelijkefeiten(programma, options) };
  if (options.deelnemer === undefined && programma.deelnemers.length > 1)
    return [toStandbron(readStand(programma, options)), landelijk];
  const basis = readStukbasis(programma, options);
  const { stand, deelnemer, deel } = basis;
  const { document: teams } = readTeambladen(deelnemer, deel, options);
  const { keuze } = deelnemer;
  const { evaluatieplan } = options;
  const vergelijking = readVergelijking(deelnemer, options);
  return [
    { id: 'overeenkomst', document: basis.tekst },
    ...(keuze === undefined ? [] : [{ id: 'keuze', document: keuze }]),
    ...(keuze?.zekerheid === undefined ? [] : [{ id: KANSBRON, document: readKansen(keuze.zekerheid) }]),
    toStandbron(stand),
    { id: BRIEFBRON, document: readBrieffeiten(programma, basis, options) },
    ...(evaluatieplan === undefined ? [] : [{ id: LEERBRON, document: readLeercijfers(evaluatieplan, keuze) }]),
    ...(vergelijking === undefined ? [] : [{ id: 'vergelijking', document: vergelijking }]),
    ...(canCompare(options) ? [{ id: BLADBRON, document: readControleblad(deelnemer, options) }] : []),
    { id: 'teams', document: teams, zinnen: listPuntzinnen(teams) },
    landelijk,
  ];
}

/** A sheet is never compared with a later day of knowing than its own: then there is none. */
const canCompare = ({ bekendOp, vergelekenMet }: ListBronnenOptions): boolean =>
  bekendOp === undefined || vergelekenMet === undefined || vergelekenMet <= bekendOp;

/**
 * The documents that a piece was made from, for `verifyHerkomst`. Of a programma: the text of the agreement, the choice of the buurten with its certainty, what
 * was computed for the council, the stand on the peildatum with its findings and late tasks as sentences, with `vergelekenMet` the comparison of the forecast, the sheet of
 * `writeBudgetstaat`, and the teams with their points as sentences. A landelijke rapportage reads only the stand and what can be compared;
 * without `deelnemer`, a programma of several gives only these. Of a selectieverantwoording: the selection, the names, the scores, the certainty when that is known,
 * and the sheet of `writeNarekenblad`.
 *
 * Cost: n² in the buurten, as the piece that it is about.
 *
 * @param programma - the programma, or the selection with its scores, that the piece was made from
 * @param options - the options with which it was made, and of a letter to residents the `buurt`; a selectieverantwoording has none
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
/** The documents that the letter to one buurt was made from: its sheet, and what that was made from. */
export function listBronnen(
  invoer: Bewonersinvoer,
  options: BuurtbriefOptions & { readonly buurt: string },
): Brondocument[];
/** The documents that the answer to an objection was made from. */
export function listBronnen(invoer: Bezwaarinvoer, options: BezwaarOptions): Brondocument[];
/** The documents that a selectieverantwoording was made from. */
export function listBronnen(invoer: Selectieverantwoording): Brondocument[];
export function listBronnen(
  ...args: [programma: Programma, options: ListBronnenOptions] | Selectieargumenten
): Brondocument[] {
  if (isSelectiestuk(args)) return listSelectiebronnen(args);
  const [programma, options] = args;
  return explainStuk(programma, options, (gelezen) => listProgrammabronnen(gelezen, options));
}

/** A piece about a selection as a whole has no options. */
type Geheelargumenten = [invoer: Narekeninvoer, options?: undefined];

/** A piece about one buurt has the options with which it was made. */
type Buurtargumenten = [
  invoer: Bewonersinvoer | Bezwaarinvoer,
  options: (BuurtbriefOptions & { readonly buurt: string }) | BezwaarOptions,
];

type Selectieargumenten = Geheelargumenten | Buurtargumenten;

function listSelectiebronnen(args: Selectieargumenten): Brondocument[] {
  const toBronnen = (documenten: Readonly<Record<string, unknown>>) =>
    Object.entries(documenten).map(([id, document]) => ({ id, document }));
  if (args[1] !== undefined) {
    const [invoer, options] = args;
    return explainSelectiestuk(invoer, options, () => listBladdocumenten(invoer, options));
  }
  const [invoer] = args;
  return explainNarekenstuk(invoer, {}, () =>
    toBronnen({ ...readDocumenten(invoer), [NAREKENBRON]: readNarekenblad(invoer) }),
  );
}

function isSelectiestuk(args: readonly [unknown, ...unknown[]]): args is Selectieargumenten {
  const [eerste] = args;
  return typeof eerste === 'object' && eerste !== null && 'selectie' in eerste;
}
