import { type Datum, DomeinFout } from '../../kern/index.js';
import { type Kerncijfertabel, toKerncijferdocument } from '../../kerncijfers/index.js';
import type { Beoordeling, Routekaart } from '../../routekaart/index.js';
import type { Selectie, Selectiebesluit } from '../../selectie/index.js';
import { createVingerafdrukken } from './createVingerafdrukken.js';
import { redoVerantwoording, toUitkomst } from './redoVerantwoording.js';
import { safeParseVerantwoording, type Verantwoording } from './verantwoording.js';

/** From what a selection was made. */
export interface Selectiegrond {
  /** What the selection is called: `Twaalf buurten 2026`. */
  readonly naam: string;
  /** The day of this account. */
  readonly opgesteldOp: Datum;
  /** With which software: the name and version of this library as the app has installed it. */
  readonly software: { readonly naam: string; readonly versie: string };
  /** The figures that were scored. */
  readonly kerncijfers: Kerncijfertabel;
  readonly programmas: readonly {
    /** The name by which the quota call the programme. */
    readonly programma: string;
    readonly routekaart: Routekaart;
    /** Default: none. */
    readonly beoordelingen?: readonly Beoordeling[];
    /** The candidates handed to `scoreBuurten`. Default: every buurt of the table. */
    readonly kandidaten?: readonly string[];
  }[];
  /** The decision on the selection, from `createSelectiebesluit`. Default: none. */
  readonly besluit?: Selectiebesluit;
}

/**
 * Puts everything that is needed to redo a selection years later in one document: figures, Routekaarten, judgements, scores, quota, rules, the
 * outcome and the decision on it, each with its fingerprint. Before it gives the document it redoes the selection: an account that would not hold is refused.
 *
 * It holds the judgements with the opaque references of the assessors, and their remarks: keep it as you keep those.
 *
 * @param selectie - the result of `selectBuurten`; also one that found nothing can be accounted for
 * @param grond - what it was made from
 * @returns the document, plain JSON; check it at any time with `verifyVerantwoording`
 * @throws DomeinFout `register.verantwoording_klopt_niet` with everything that differs, `kern.document_ongeldig` when a part has not the shape
 *   of a document, `kern.niet_serialiseerbaar`
 *
 * @example
 * ```ts
 * import { parseDatum } from 'buurtaanpak/kern';
 * import { fromKerncijferdocument } from 'buurtaanpak/kerncijfers';
 * import { toVerantwoording, verifyVerantwoording } from 'buurtaanpak/register';
 * import { defineRoutekaart, scoreBuurten } from 'buurtaanpak/routekaart';
 * import { selectBuurten } from 'buurtaanpak/selectie';
 *
 * const kerncijfers = fromKerncijferdocument({
 *   soort: 'kerncijfertabel',
 *   versie: 1,
 *   gebieden: ['A', 'B', 'C'].map((code) => ({ code, naam: code, soort: 'samengesteld', jaar: 2024 })),
 *   kolommen: [
 *     { sleutel: 'gas', eenheid: 'm3', bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 }, cellen: [900, 1300, 1100] },
 *   ],
 * });
 * const routekaart = defineRoutekaart({
 *   id: 'energie',
 *   naam: 'Thema energie',
 *   criteria: [{ id: 'gas', naam: 'Gasverbruik', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger' }],
 * });
 * const energie = scoreBuurten(routekaart, kerncijfers, []).buurten;
 * const selectie = selectBuurten({ energie }, [{ id: 'twee', programma: 'energie', aantal: 2 }]);
 * const verantwoording = toVerantwoording(selectie, {
 *   naam: 'Twee buurten',
 *   opgesteldOp: parseDatum('2026-09-01'),
 *   software: { naam: 'buurtaanpak', versie: '0.1.0' },
 *   kerncijfers,
 *   programmas: [{ programma: 'energie', routekaart }],
 * });
 * verifyVerantwoording(JSON.parse(JSON.stringify(verantwoording))); // => { klopt: true, bevindingen: [] }
 * ```
 */
export function toVerantwoording(selectie: Selectie, grond: Selectiegrond): Verantwoording {
  const { naam, opgesteldOp, software, kerncijfers, programmas, besluit } = grond;
  const { scores, quota, opties } = selectie.invoer;
  const ruw: Omit<Verantwoording, 'vingerafdrukken'> = {
    soort: 'verantwoording',
    versie: 1,
    naam,
    opgesteldOp,
    software,
    kerncijfers: toKerncijferdocument(kerncijfers),
    programmas: programmas.map(({ programma, routekaart, beoordelingen = [], kandidaten }) => ({
      programma,
      routekaart,
      beoordelingen: { soort: 'beoordelingen', versie: 1, routekaart: routekaart.id, rijen: beoordelingen },
      ...(kandidaten === undefined ? {} : { kandidaten }),
    })),
    // Scores may carry more (names, contributions); the account keeps what the selection used.
    scores: Object.fromEntries(
      Object.entries(scores).map(([id, rijen]) => [id, rijen.map(({ code, score }) => ({ code, score }))]),
    ),
    quota,
    opties,
    uitkomst: toUitkomst(selectie),
    ...(besluit === undefined ? {} : { besluit }),
  };
  // What JSON leaves out must not be in the document either, or a copy would differ from it.
  const inhoud: typeof ruw = JSON.parse(JSON.stringify(ruw));
  const verantwoording: Verantwoording = { ...inhoud, vingerafdrukken: createVingerafdrukken(inhoud) };
  const vorm = safeParseVerantwoording(verantwoording);
  if (!vorm.success) throw vorm.error;
  const bevindingen = redoVerantwoording(inhoud).filter(({ ernst }) => ernst === 'fout');
  if (bevindingen.length > 0) {
    throw new DomeinFout('register.verantwoording_klopt_niet', { aantal: bevindingen.length }, { bevindingen });
  }
  return verantwoording;
}
