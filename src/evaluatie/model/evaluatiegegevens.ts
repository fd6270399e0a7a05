import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import { Datum, type Documentsoort } from '../../kern/index.js';
import { REDENEN, type Reden } from '../../kerncijfers/index.js';

/** The reason in the place of a missing value. */
export interface OntbrekendGegeven {
  readonly reden: Reden;
}

/** An outcome of a buurt on a day. For a yes or no outcome the value is 1 or 0. */
export interface Uitkomstregel {
  /** The code of the buurt, or the reference of a buurt that was composed. */
  readonly buurt: string;
  /** The key of the outcome. */
  readonly uitkomst: string;
  readonly moment: Datum;
  /** The days that the outcome is about (both included), such as a year or a mean of three. Absent: only of `moment`. */
  readonly over?: { readonly van: Datum; readonly tot: Datum } | undefined;
  readonly waarde: number | OntbrekendGegeven;
}

/** The situation of a buurt: the kenmerken that may influence how the method works there. */
export interface Situatie {
  readonly buurt: string;
  /** The code of its gemeente. Absent: read from `buurt` when that is a code of CBS; otherwise not known. */
  readonly gemeente?: string | undefined;
  /** The block within which it is compared; goes before the `blok` of the plan. */
  readonly blok?: string | undefined;
  /** The day on which the programme began here; a buurt that replaced another has its own day. Absent: not known. */
  readonly start?: Datum | undefined;
  /** The last day of the programme here, when it ended or the buurt was replaced. */
  readonly einde?: Datum | undefined;
  /** The buurt that it took the place of. */
  readonly vervangt?: string | undefined;
  /** The score by which it was chosen or not chosen. */
  readonly score?: number | undefined;
  /** By key: the group (a text, such as `dorp`), a figure, or why it is missing. */
  readonly kenmerken: Readonly<Record<string, string | number | OntbrekendGegeven>>;
}

/** The rows that an evaluation reads: a document. */
export interface Evaluatiegegevens {
  readonly soort: 'evaluatiegegevens';
  readonly versie: 2;
  readonly situaties: readonly Situatie[];
  readonly uitkomsten: readonly Uitkomstregel[];
}

const naam = z.string().min(1).max(200);
const OntbrekendGegevenSchema = z.strictObject({ reden: z.enum(REDENEN) });

const schema: z.ZodType<Evaluatiegegevens> = z.strictObject({
  soort: z.literal('evaluatiegegevens'),
  versie: z.literal(2),
  situaties: z.array(
    z.strictObject({
      buurt: naam,
      gemeente: naam.optional(),
      blok: naam.optional(),
      start: Datum.schema.optional(),
      einde: Datum.schema.optional(),
      vervangt: naam.optional(),
      score: z.number().optional(),
      kenmerken: z.record(naam, z.union([naam, z.number(), OntbrekendGegevenSchema])),
    }),
  ),
  uitkomsten: z.array(
    z.strictObject({
      buurt: naam,
      uitkomst: naam,
      moment: Datum.schema,
      over: z.strictObject({ van: Datum.schema, tot: Datum.schema }).optional(),
      waarde: z.union([z.number(), OntbrekendGegevenSchema]),
    }),
  ),
});

/**
 * The value of {@link Evaluatiegegevens}: reads the rows of an evaluation of any version (`parse`, `safeParse`) and makes them in a program
 * (`create`). All judge the form only: `checkEvaluatie` checks whether they fit the plan.
 *
 * `Evaluatiegegevens.parse` and `create` throw DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Evaluatiegegevens } from 'buurtaanpak/evaluatie';
 *
 * const gegevens = Evaluatiegegevens.parse({
 *   soort: 'evaluatiegegevens',
 *   versie: 2,
 *   situaties: [{ buurt: 'BU00802001', kenmerken: { ligging: 'oost', inkomen: { reden: 'geheim' } } }],
 *   uitkomsten: [{ buurt: 'BU00802001', uitkomst: 'projecten', moment: '2027-09-01', waarde: 3 }],
 * });
 * gegevens.uitkomsten.length; // => 1
 * Evaluatiegegevens.parse({ soort: 'evaluatiegegevens', versie: 2, situaties: [] }); // throws kern.document_ongeldig
 * Evaluatiegegevens.safeParse({ soort: 'evaluatiegegevens', versie: 2, situaties: [], uitkomsten: [] }).success; // => true
 * ```
 */
export const Evaluatiegegevens: Documentsoort<Evaluatiegegevens> = /* @__PURE__ */ defineDocument<Evaluatiegegevens>({
  soort: 'evaluatiegegevens',
  versie: 2,
  schema,
  migraties: [(oud) => oud],
});
