import type { Boekingsvergelijking } from '../../financiering/index.js';
import { requireObject } from '../../kern/huis.js';
import type { Bevinding, Datum, Werkopties } from '../../kern/index.js';
import { runOpzet } from '../loop/runOpzet.js';
import type { Opzetgegevens, Opzetvraag } from '../loop/uitkomst.js';
import type { Opzet } from '../model/opzet.js';
import { compareGeld } from './compareGeld.js';
import { compareKeuze, type Keuzevergelijking } from './compareKeuze.js';
import { compareScores, type Scorevergelijking } from './compareScores.js';
import { listVerschillen } from './listVerschillen.js';
import type { Opzetverschil } from './opzetverschil.js';
import { readBeide } from './readBeide.js';

/** Options of {@link compareOpzetten}. */
export interface CompareOpzettenOptions {
  /** The day of both runs. */
  readonly peildatum: Datum;
  /** The facts on which both are run. Default: nothing is run, and no consequences are told. */
  readonly gegevens?: Opzetgegevens | undefined;
  /** Read during both runs, as by `runOpzet`. Default: none. */
  readonly signaal?: Werkopties['signaal'];
}

/** What the differences do, with the same facts. */
export interface Opzetgevolgen {
  readonly scores: Scorevergelijking;
  /** Absent when one of the runs came to no choice. */
  readonly keuze?: Keuzevergelijking;
  /** By begrotingsjaar, party and cost bearer. Absent when one of them has no money, or no first day. */
  readonly geld?: Boekingsvergelijking;
  /** What each run found, and what it still asks. */
  readonly bevindingen: { readonly voor: readonly Bevinding[]; readonly na: readonly Bevinding[] };
  readonly nodig: { readonly voor: readonly Opzetvraag[]; readonly na: readonly Opzetvraag[] };
}

/** Two opzetten compared. */
export interface Opzetvergelijking {
  readonly verschillen: readonly Opzetverschil[];
  /** Only with `gegevens`. */
  readonly gevolgen?: Opzetgevolgen;
}

/** The certainty is no consequence that is told, and takes most of the time of a run. */
function withoutZekerheid(opzet: Opzet): Opzet {
  if (opzet.keuze?.zekerheid === undefined) return opzet;
  const { zekerheid: _, ...keuze } = opzet.keuze;
  return { ...opzet, keuze };
}

function compareGevolgen(
  opzetten: { readonly voor: Opzet; readonly na: Opzet },
  gegevens: Opzetgegevens,
  { peildatum, signaal }: CompareOpzettenOptions,
): Opzetgevolgen {
  const run = (opzet: Opzet) =>
    runOpzet(withoutZekerheid(opzet), gegevens, { peildatum, tot: 'overeenkomst', signaal });
  const uitkomsten = { voor: run(opzetten.voor), na: run(opzetten.na) };
  const { voor, na } = uitkomsten;
  const scores = compareScores(opzetten, uitkomsten);
  const keuze = compareKeuze(uitkomsten, scores);
  const geld = compareGeld(opzetten, gegevens, peildatum, uitkomsten);
  return {
    scores,
    ...(keuze === undefined ? {} : { keuze }),
    ...(geld === undefined ? {} : { geld }),
    bevindingen: { voor: voor.bevindingen, na: na.bevindingen },
    nodig: { voor: voor.nodig, na: na.nodig },
  };
}

/**
 * Which decisions differ between two opzetten, and what that does to scores, choice and money.
 *
 * **Differences** stand at the smallest place. Items of a list are matched by their key, so a criterion that comes in is one difference; items
 * without a key, such as rules, are matched as far as they are equal, and the others in pairs by place. A list with the same items in another
 * order is one difference (`volgorde`). The order of fields, and `$schema`, make no difference. They say all: who takes out what went, puts
 * the rest in the new order, puts what came in at its place, and changes what changed, has `na`. The other way around gives the same
 * differences, turned.
 *
 * **Consequences** are told only with `gegevens`: both are run on the same facts, up to the agreement and without certainty. What is handed
 * in is not computed, in both. A fact that only one of the two knows is told in the findings of the other run.
 *
 * Cost: n² in the buurten: with facts it runs both, as `runOpzet`; n in the fields of both.
 *
 * @param voor - the opzet before
 * @param na - the opzet after
 * @param options - the facts and the day; without them nothing is run
 * @throws DomeinFout `kern.document_ongeldig`: one of them is not an opzet, with the problems of both; a path begins with `voor` or `na`.
 *   Also: the facts are no object. `kern.niet_serialiseerbaar`: a text holds half a character
 *
 * @example
 * ```ts
 * import { compareOpzetten, Opzet } from 'buurtaanpak/opzet';
 *
 * const voor = Opzet.parse({
 *   soort: 'opzet',
 *   versie: 2,
 *   id: 'leeuwarden',
 *   naam: 'Buurtaanpak Leeuwarden',
 *   indelingsjaar: 2024,
 *   gemeenten: [{ code: 'GM0080', naam: 'Leeuwarden' }],
 *   bronnen: [{ id: 'kwb', soort: 'gepubliceerd', jaar: 2024 }],
 *   routekaarten: [
 *     {
 *       soort: 'routekaart',
 *       versie: 1,
 *       id: 'energie',
 *       naam: 'Thema energie',
 *       criteria: [
 *         { id: 'koop', naam: 'Koopwoningen', bron: { soort: 'kerncijfer', sleutel: 'percentage_koopwoningen' }, richting: 'hoger' },
 *       ],
 *     },
 *   ],
 *   programmas: [{ id: 'energie', naam: 'thema energie', routekaart: 'energie', quota: [{ id: 'dorp', aantal: 1 }] }],
 * });
 * const programmas = voor.programmas.map((een) => ({ ...een, quota: een.quota.map((quotum) => ({ ...quotum, aantal: 2 })) }));
 * const na = { ...voor, programmas };
 * compareOpzetten(voor, na).verschillen;
 * // => [{ pad: ['programmas', 'energie', 'quota', 'dorp', 'aantal'], voor: 1, na: 2 }]
 * ```
 */
export function compareOpzetten(voor: Opzet, na: Opzet, options?: CompareOpzettenOptions): Opzetvergelijking {
  const opzetten = readBeide(voor, na);
  if (options?.gegevens !== undefined) requireObject(options.gegevens, 'gegevens');
  const { $schema: _, ...eerst } = opzetten.voor;
  const { $schema: __, ...later } = opzetten.na;
  const verschillen = listVerschillen(eerst, later);
  return options?.gegevens === undefined
    ? { verschillen }
    : { verschillen, gevolgen: compareGevolgen(opzetten, options.gegevens, options) };
}
