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
  readonly waarde: number | OntbrekendGegeven;
}

/** The situation of a buurt: the kenmerken that may influence how the method works there. */
export interface Situatie {
  readonly buurt: string;
  /**
   * Buurten are compared within their block. Absent: within their gemeente when `buurt` is a code of CBS; otherwise together with all other
   * buurten that have no block and no such code. To compare all buurten together, give them all the same block.
   */
  readonly blok?: string | undefined;
  /** The day on which the programme began here; a buurt that replaced another has its own day. Absent: not known. */
  readonly start?: Datum | undefined;
  /** By key: the group (a text, such as `dorp`), a figure, or why it is missing. */
  readonly kenmerken: Readonly<Record<string, string | number | OntbrekendGegeven>>;
}

/** The rows that an evaluation reads: a document. */
export interface Evaluatiegegevens {
  readonly soort: 'evaluatiegegevens';
  readonly versie: 1;
  readonly situaties: readonly Situatie[];
  readonly uitkomsten: readonly Uitkomstregel[];
}

const naam = z.string().min(1).max(200);
const OntbrekendGegevenSchema = z.strictObject({ reden: z.enum(REDENEN) });

const schema: z.ZodType<Evaluatiegegevens> = z.strictObject({
  soort: z.literal('evaluatiegegevens'),
  versie: z.literal(1),
  situaties: z.array(
    z.strictObject({
      buurt: naam,
      blok: naam.optional(),
      start: Datum.schema.optional(),
      kenmerken: z.record(naam, z.union([naam, z.number(), OntbrekendGegevenSchema])),
    }),
  ),
  uitkomsten: z.array(
    z.strictObject({
      buurt: naam,
      uitkomst: naam,
      moment: Datum.schema,
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
 *   versie: 1,
 *   situaties: [{ buurt: 'BU00802001', kenmerken: { ligging: 'oost', inkomen: { reden: 'geheim' } } }],
 *   uitkomsten: [{ buurt: 'BU00802001', uitkomst: 'projecten', moment: '2027-09-01', waarde: 3 }],
 * });
 * gegevens.uitkomsten.length; // => 1
 * Evaluatiegegevens.parse({ soort: 'evaluatiegegevens', versie: 1, situaties: [] }); // throws kern.document_ongeldig
 * Evaluatiegegevens.safeParse({ soort: 'evaluatiegegevens', versie: 1, situaties: [], uitkomsten: [] }).success; // => true
 * ```
 */
export const Evaluatiegegevens: Documentsoort<Evaluatiegegevens> = /* @__PURE__ */ defineDocument<Evaluatiegegevens>({
  soort: 'evaluatiegegevens',
  versie: 1,
  schema,
  migraties: [],
});
