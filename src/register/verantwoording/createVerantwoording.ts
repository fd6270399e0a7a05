import * as z from 'zod';
import { Datum, DomeinFout, type Opzetverwijzing, parseSchema } from '../../kern/index.js';
import { type Kerncijfertabel, toKerncijferdocument } from '../../kerncijfers/index.js';
import type { Beoordeling, Meetlat, Routekaart } from '../../routekaart/index.js';
import { ProgrammascoresSchema, QuotaSchema, SelectieoptiesSchema } from '../../selectie/huis.js';
import type { Selectie, Selectiebesluit } from '../../selectie/index.js';
import { createMerken } from './createMerken.js';
import { createRekenwijze } from './createRekenwijze.js';
import { createVingerafdrukken } from './createVingerafdrukken.js';
import type { Verantwoordingsgeld } from './geld.js';
import { listBedragen } from './listBedragen.js';
import { type Hulp, redoVerantwoording } from './redoVerantwoording.js';
import { toUitkomst } from './toUitkomst.js';
import { Verantwoording } from './verantwoording.js';

/** The money of an account: from the record of an agreement, or from a plan by itself. */
export interface Geldgrond {
  readonly bron: Verantwoordingsgeld['bron'];
  /** The last day whose costs are realised. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
  /** How days are laid over the begrotingsjaren. Default: `dagen`. */
  readonly methode?: Verantwoordingsgeld['methode'] | undefined;
  /** The number of buurten, for a plan with a price for every buurt. */
  readonly aantalBuurten?: number | undefined;
}

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
  /** The money of the agreement, or of a plan, on a day. Default: not in the account. */
  readonly geld?: Geldgrond | undefined;
  /** The opzet that was run. Default: none. */
  readonly opzet?: Opzetverwijzing;
  /** The decision on the selection, from `createSelectiebesluit`. Default: none. */
  readonly besluit?: Selectiebesluit;
  /** The solver of another make that was given to `selectBuurten`; it is asked again. Default: none. */
  readonly oplosser?: Hulp['oplosser'];
  /** The analysis by which the near-ties of a lot in the decision were found, when it was not by a margin. Default: none. */
  readonly analyse?: Hulp['analyse'];
}

const los = z.looseObject({});

/** What is read of what was handed in, before the document is judged as a whole. */
const InvoerSchema = z.looseObject({
  selectie: z.looseObject({
    uitkomst: z.string(),
    gekozen: z.array(los).optional(),
    invoer: z.looseObject({ scores: ProgrammascoresSchema, quota: QuotaSchema, opties: SelectieoptiesSchema }),
  }),
  grond: z.looseObject({
    naam: z.string(),
    opgesteldOp: Datum.schema,
    software: los,
    kerncijfers: los,
    programmas: z
      .array(
        z.looseObject({
          programma: z.string(),
          routekaart: z.looseObject({ id: z.string() }),
          beoordelingen: z.array(los).optional(),
        }),
      )
      .min(1),
    geld: z.looseObject({ bron: z.looseObject({ soort: z.string() }) }).optional(),
  }),
});

const NUL = `sha256:${'0'.repeat(64)}`;
/** Fingerprints of the right form, for judging the form of the rest. */
const LEGE_AFDRUKKEN = {
  kerncijfers: NUL,
  programmas: NUL,
  scores: NUL,
  quota: NUL,
  opties: NUL,
  uitkomst: NUL,
  geheel: NUL,
};

/** A copy without what JSON leaves out, because a copy of the document would otherwise differ from it. */
function copyJson<T>(waarde: T): T {
  try {
    return JSON.parse(JSON.stringify(waarde));
  } catch {
    throw new DomeinFout('kern.niet_serialiseerbaar', { plaats: 'verantwoording', waarde: '-' });
  }
}

/** The money on its day, with the amounts that follow from it. */
function accountGeld({ bron, peildatum, bekendOp, methode = 'dagen', aantalBuurten }: Geldgrond): Verantwoordingsgeld {
  const vraag = { bron, peildatum, bekendOp, methode, aantalBuurten };
  return { ...vraag, bedragen: listBedragen(vraag) };
}

/**
 * Makes one document with everything that is needed to redo a selection years later: figures, Routekaarten, judgements, scores, quota,
 * rules, the outcome, the decision on it and the money, each with its fingerprint, and how it was computed: the version of the library and
 * of its methods, with every default written out. It first redoes the selection, and refuses an account that does
 * not give the same outcome.
 *
 * It holds the judgements with the opaque references of the assessors and their remarks: protect it as you protect those.
 *
 * Cost: n² in the buurten: it scores and chooses again, as `verifyVerantwoording` does.
 *
 * @param selectie - the result of `selectBuurten`; also a result without a selection can be accounted for
 * @param grond - the input of the selection
 * @returns the document, plain JSON; check it at any time with `verifyVerantwoording`
 * @throws DomeinFout `register.verantwoording_klopt_niet` with everything that differs, `kern.document_ongeldig` when a part does not
 *   have the shape of a document or is missing, `kern.niet_serialiseerbaar`, `kerncijfers.tabel_ongeldig`, and what `listBoekingen` throws about
 *   the money
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
  parseSchema(InvoerSchema, { selectie, grond }, 'invoer van de verantwoording');
  const { naam, opgesteldOp, software, kerncijfers, programmas, opzet, besluit, geld, oplosser, analyse } = grond;
  const { scores, quota, opties } = selectie.invoer;
  const ruw: Omit<Verantwoording, 'vingerafdrukken' | 'merken'> = {
    soort: 'verantwoording',
    versie: 2,
    naam,
    opgesteldOp,
    software,
    rekenwijze: createRekenwijze(scores, quota, opties),
    opzet,
    kerncijfers: toKerncijferdocument(kerncijfers),
    programmas: programmas.map(({ programma, routekaart, beoordelingen = [], kandidaten, referentie, meetlat }) => ({
      programma,
      routekaart,
      beoordelingen: { soort: 'beoordelingen', versie: 1, routekaart: routekaart.id, rijen: beoordelingen },
      kandidaten,
      referentie,
      meetlat,
    })),
    // Scores may have more fields (names, contributions). The account keeps only those that the selection used.
    scores: Object.fromEntries(
      Object.entries(scores).map(([id, rijen]) => [id, rijen.map(({ code, score }) => ({ code, score }))]),
    ),
    quota,
    opties,
    uitkomst: toUitkomst(selectie),
    besluit,
    geld: geld && accountGeld(geld),
  };
  const inhoud = copyJson(ruw);
  // The form is judged before the marks are made, which read it.
  const vorm = Verantwoording.safeParse({ ...inhoud, vingerafdrukken: LEGE_AFDRUKKEN });
  if (!vorm.success) throw vorm.error;
  const gemerkt = { ...inhoud, merken: createMerken(inhoud) };
  const bevindingen = redoVerantwoording(gemerkt, { oplosser, analyse }).filter(({ ernst }) => ernst === 'fout');
  if (bevindingen.length > 0) {
    throw new DomeinFout('register.verantwoording_klopt_niet', { aantal: bevindingen.length }, { bevindingen });
  }
  return { ...gemerkt, vingerafdrukken: createVingerafdrukken(gemerkt) };
}
