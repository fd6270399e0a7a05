import * as z from 'zod';
import { defineWaarde } from '../../kern/huis.js';
import { parseSchema, type Waardesoort } from '../../kern/index.js';

/** A part of the mapping: which share of an old area lies in a new one. */
export interface Koppelingsdeel {
  /** Code in the old classification. */
  readonly van: string;
  /** Code in the new classification. */
  readonly naar: string;
  /** Share of the old area, by inhabitants or by what stands for them: from 0 to 1. */
  readonly aandeel: number;
  /** Share of the surface of the old area, for figures about land: from 0 to 1. Default: the same as by inhabitants. */
  readonly aandeelOppervlakte?: number | undefined;
}

/** An old area of which nothing is carried over, or not all. */
export interface VerdwenenGebied {
  /** Code in the old classification. */
  readonly code: string;
  /** The share that lies in no new area: above 0, and 1 when nothing is carried over. */
  readonly aandeel: number;
  /** How many of its units (addresses, points) lie in no new area. With a share of 1 and no units, nobody knows where it went. */
  readonly eenheden: number;
}

/** A new area in which something lies that no old area had. */
export interface NieuwGebied {
  /** Code in the new classification. */
  readonly code: string;
  /** How many of its units (addresses, points) lie in no old area; 0 for an area without any unit. */
  readonly eenheden: number;
}

/** A number of units and what they weigh together. */
export interface Koppelingshoeveelheid {
  readonly eenheden: number;
  /** Not there where the weight is not known. */
  readonly gewicht?: number | undefined;
}

/** How a mapping was made, so that a reader can judge it. */
export interface Koppelingsherkomst {
  /** The kind of source. */
  readonly soort: 'adressen' | 'kaarten' | 'codes' | 'eenheden';
  /** What the shares are shares of: `adressen`, `inwoners`, `gebieden`, or the name of a column with weights. */
  readonly weging: string;
  /** Units that have an area in both classifications. */
  readonly gebleven: Koppelingshoeveelheid;
  /** Units that have an area in the old classification only. */
  readonly verdwenen: Koppelingshoeveelheid;
  /** Units that have an area in the new classification only. */
  readonly nieuw: Koppelingshoeveelheid;
  /** Units that have an area in neither. */
  readonly buiten: Koppelingshoeveelheid;
  /** Units in more than one area of a map, counted in the first by code. */
  readonly dubbel: Koppelingshoeveelheid;
  /**
   * Whether the source speaks of every area. When not, an old area that is in no part has not disappeared: the source says nothing about
   * it. A list of renamed codes leaves out what kept its code, and often what was split.
   */
  readonly volledig: boolean;
}

/** A mapping from the classification of one year to that of another. Plain JSON. */
export interface Koppeling {
  /** Year of the old classification. */
  readonly van: number;
  /** Year of the new classification. */
  readonly naar: number;
  readonly delen: readonly Koppelingsdeel[];
  /** Old areas that are not carried over whole, by code. Default: not known. */
  readonly verdwenen?: readonly VerdwenenGebied[] | undefined;
  /** New areas in which something is new, by code. Default: not known. */
  readonly nieuw?: readonly NieuwGebied[] | undefined;
  /** How it was made. Default: not known. */
  readonly herkomst?: Koppelingsherkomst | undefined;
}

/** Year of a classification. */
export const JaarSchema: z.ZodType<number, number> = z.int().min(1900).max(2999);

const aantal = z.int().min(0);
const hoeveelheid = z.strictObject({ eenheden: aantal, gewicht: z.number().min(0).optional() });

const schema: z.ZodType<Koppeling, Koppeling> = z.strictObject({
  van: JaarSchema,
  naar: JaarSchema,
  delen: z.array(
    z.strictObject({
      van: z.string().min(1),
      naar: z.string().min(1),
      aandeel: z.number().min(0).max(1),
      aandeelOppervlakte: z.number().min(0).max(1).optional(),
    }),
  ),
  verdwenen: z
    .array(z.strictObject({ code: z.string().min(1), aandeel: z.number().gt(0).max(1), eenheden: aantal }))
    .optional(),
  nieuw: z.array(z.strictObject({ code: z.string().min(1), eenheden: aantal })).optional(),
  herkomst: z
    .strictObject({
      soort: z.enum(['adressen', 'kaarten', 'codes', 'eenheden']),
      weging: z.string().min(1),
      gebleven: hoeveelheid,
      verdwenen: hoeveelheid,
      nieuw: hoeveelheid,
      buiten: hoeveelheid,
      dubbel: hoeveelheid,
      volledig: z.boolean(),
    })
    .optional(),
});

/**
 * The value of {@link Koppeling}: `Koppeling.parse` reads a mapping from anything, for instance what `JSON.parse` gave;
 * `safeParse` returns the error instead of throwing it; `Koppeling.schema` is its schema in a document. Both judge the form only.
 * `convertKerncijfers` refuses a mapping whose shares of an old area add up to more than 1. `createKoppeling` makes one.
 *
 * `Koppeling.parse` throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Koppeling } from 'buurtaanpak/gebied';
 *
 * const delen = [{ van: 'BU04790101', naar: 'BU04790111', aandeel: 1 }];
 * Koppeling.parse({ van: 2020, naar: 2024, delen }).delen.length; // => 1
 * Koppeling.parse({ van: 2020, delen }); // throws kern.document_ongeldig
 * ```
 */
export const Koppeling: Waardesoort<Koppeling> = /* @__PURE__ */ defineWaarde<Koppeling>({
  schema,
  parse: (value) => parseSchema(schema, value, 'koppeling'),
  is: (value) => schema.safeParse(value).success,
});
