import { type Datum, DomeinFout, type Opzetverwijzing } from '../../kern/index.js';
import { type Kerncijfertabel, toKerncijferdocument } from '../../kerncijfers/index.js';
import type { Beoordeling, Meetlat, Routekaart } from '../../routekaart/index.js';
import type { Selectie, Selectiebesluit } from '../../selectie/index.js';
import { createVingerafdrukken } from './createVingerafdrukken.js';
import { type Hulp, redoVerantwoording } from './redoVerantwoording.js';
import { toUitkomst } from './toUitkomst.js';
import { Verantwoording } from './verantwoording.js';

/** The input of a selection. */
export interface Selectiegrond {
  /** The name of the selection: `Twaalf buurten 2026`. */
  readonly naam: string;
  /** The day of this account. */
  readonly opgesteldOp: Datum;
  /** The software: the name and version of this library as installed in the app. */
  readonly software: { readonly naam: string; readonly versie: string };
  /** The figures that were scored. */
  readonly kerncijfers: Kerncijfertabel;
  readonly programmas: readonly {
    /** The name of the programme in the quota. */
    readonly programma: string;
    readonly routekaart: Routekaart;
    /** Default: none. */
    readonly beoordelingen?: readonly Beoordeling[];
    /** The candidates handed to `scoreBuurten`. Default: every buurt of the table. */
    readonly kandidaten?: readonly string[];
    /** The reference set handed to `scoreBuurten`. Default: the candidates. */
    readonly referentie?: readonly string[] | 'alle';
    /** The yardstick handed to `scoreBuurten`. Default: none. */
    readonly meetlat?: Meetlat;
  }[];
  /** The opzet that was run. Default: none. */
  readonly opzet?: Opzetverwijzing;
  /** The decision on the selection, from `createSelectiebesluit`. Default: none. */
  readonly besluit?: Selectiebesluit;
  /** The solver of another make that was given to `selectBuurten`; it is asked again. Default: none. */
  readonly oplosser?: Hulp['oplosser'];
  /** The analysis by which the near-ties of a lot in the decision were found, when it was not by a margin. Default: none. */
  readonly analyse?: Hulp['analyse'];
}

/**
 * Makes one document with everything that is needed to redo a selection years later: figures, Routekaarten, judgements, scores, quota,
 * rules, the outcome and the decision on it, each with its fingerprint. It first redoes the selection, and refuses an account that does
 * not give the same outcome.
 *
 * It holds the judgements with the opaque references of the assessors and their remarks: protect it as you protect those.
 *
 * @param selectie - the result of `selectBuurten`; also a result without a selection can be accounted for
 * @param grond - the input of the selection
 * @returns the document, plain JSON; check it at any time with `verifyVerantwoording`
 * @throws DomeinFout `register.verantwoording_klopt_niet` with everything that differs, `kern.document_ongeldig` when a part does not
 *   have the shape of a document, `kern.niet_serialiseerbaar`
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { fromKerncijferdocument } from 'buurtaanpak/kerncijfers';
 * import { createVerantwoording, verifyVerantwoording } from 'buurtaanpak/register';
 * import { Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
 * import { selectBuurten } from 'buurtaanpak/selectie';
 *
 * const kerncijfers = fromKerncijferdocument({
 *   soort: 'kerncijfertabel',
 *   versie: 2,
 *   indeling: { gebieden: 'vrij', jaar: 2024 },
 *   gebieden: ['A', 'B', 'C'].map((code) => ({ code, naam: code, soort: 'samengesteld' })),
 *   kolommen: [
 *     { sleutel: 'gas', eenheid: 'm3', bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 }, cellen: [900, 1300, 1100] },
 *   ],
 * });
 * const routekaart = Routekaart.create({
 *   id: 'energie',
 *   naam: 'Thema energie',
 *   criteria: [{ id: 'gas', naam: 'Gasverbruik', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger' }],
 * });
 * const energie = scoreBuurten(routekaart, kerncijfers, []).buurten;
 * const selectie = selectBuurten({ energie }, [{ id: 'twee', programma: 'energie', aantal: 2 }]);
 * const verantwoording = createVerantwoording(selectie, {
 *   naam: 'Twee buurten',
 *   opgesteldOp: Datum.parse('2026-09-01'),
 *   software: { naam: 'buurtaanpak', versie: '0.1.0' },
 *   kerncijfers,
 *   programmas: [{ programma: 'energie', routekaart }],
 * });
 * verifyVerantwoording(JSON.parse(JSON.stringify(verantwoording))); // => { klopt: true, bevindingen: [] }
 * ```
 */
export function createVerantwoording(selectie: Selectie, grond: Selectiegrond): Verantwoording {
  const { naam, opgesteldOp, software, kerncijfers, programmas, opzet, besluit, oplosser, analyse } = grond;
  const { scores, quota, opties } = selectie.invoer;
  const ruw: Omit<Verantwoording, 'vingerafdrukken'> = {
    soort: 'verantwoording',
    versie: 1,
    naam,
    opgesteldOp,
    software,
    ...(opzet === undefined ? {} : { opzet }),
    kerncijfers: toKerncijferdocument(kerncijfers),
    programmas: programmas.map(({ programma, routekaart, beoordelingen = [], kandidaten, referentie, meetlat }) => ({
      programma,
      routekaart,
      beoordelingen: { soort: 'beoordelingen', versie: 1, routekaart: routekaart.id, rijen: beoordelingen },
      ...(kandidaten === undefined ? {} : { kandidaten }),
      ...(referentie === undefined ? {} : { referentie }),
      ...(meetlat === undefined ? {} : { meetlat }),
    })),
    // Scores may have more fields (names, contributions). The account keeps only those that the selection used.
    scores: Object.fromEntries(
      Object.entries(scores).map(([id, rijen]) => [id, rijen.map(({ code, score }) => ({ code, score }))]),
    ),
    quota,
    opties,
    uitkomst: toUitkomst(selectie),
    ...(besluit === undefined ? {} : { besluit }),
  };
  // Values that JSON leaves out may not be in the document, because a copy would then differ from it.
  const inhoud: typeof ruw = JSON.parse(JSON.stringify(ruw));
  const verantwoording: Verantwoording = { ...inhoud, vingerafdrukken: createVingerafdrukken(inhoud) };
  const vorm = Verantwoording.safeParse(verantwoording);
  if (!vorm.success) throw vorm.error;
  const bevindingen = redoVerantwoording(inhoud, { oplosser, analyse }).filter(({ ernst }) => ernst === 'fout');
  if (bevindingen.length > 0) {
    throw new DomeinFout('register.verantwoording_klopt_niet', { aantal: bevindingen.length }, { bevindingen });
  }
  return verantwoording;
}
