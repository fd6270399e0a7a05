import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import { Datum, type Documentsoort } from '../../kern/index.js';
import { GROOTSTE_GETAL } from '../../rekenen/index.js';
import type { Aggregatie, Nauwkeurigheid } from '../themas/catalogusitem.js';
import {
  AFGIFTESTATUSSEN,
  type Afgifte,
  type Bron,
  type Cijferperiode,
  GEBIEDSSOORTEN,
  type Gebied,
  INDELINGSSOORTEN,
  type Indeling,
  REDENEN,
  type Reden,
  type Richting,
} from './kerncijfertabel.js';
import { migrateKerncijfers } from './migrateKerncijfers.js';

/** A column in a document. Each cell is a number, or the reason why the number is missing. */
export interface Kerncijferdocumentkolom {
  /** The key: figure, dimensions and, with several years, the year; see `Cijfersleutel`. */
  readonly sleutel: string;
  readonly eenheid: string;
  readonly bron: Bron;
  readonly periode?: Cijferperiode | undefined;
  readonly afgifte?: Afgifte | undefined;
  readonly nauwkeurigheid?: Nauwkeurigheid | undefined;
  readonly aggregatie?: Aggregatie | undefined;
  readonly richting?: Richting | undefined;
  readonly cellen: readonly (number | Reden)[];
  /** Lower and upper bound of each cell; `null` where there is none. */
  readonly onder?: readonly (number | null)[] | undefined;
  readonly boven?: readonly (number | null)[] | undefined;
  /** The places, from 0, of cells that someone estimated where the source published none. */
  readonly geschat?: readonly number[] | undefined;
}

/** A table of figures as plain JSON, to store or send. */
export interface Kerncijferdocument {
  readonly soort: 'kerncijfertabel';
  readonly versie: 2;
  readonly indeling: Indeling;
  readonly gebieden: readonly Gebied[];
  readonly kolommen: readonly Kerncijferdocumentkolom[];
}

const AggregatieSchema: z.ZodType<Aggregatie, Aggregatie> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('som') }),
  z.strictObject({ soort: z.literal('gewogen_gemiddelde'), gewichten: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ soort: z.literal('geen') }),
]);

const NauwkeurigheidSchema: z.ZodType<Nauwkeurigheid, Nauwkeurigheid> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('aselect'), basis: z.int().min(2) }),
  z.strictObject({ soort: z.literal('afgerond'), op: z.number().positive() }),
  z.strictObject({ soort: z.literal('interval95') }),
  z.strictObject({ soort: z.literal('overgenomen') }),
]);

const jaar = z.int().min(1900).max(2999);
// Larger numbers cannot be multiplied by a weight and added up.
const cijfer = z.number().min(-GROOTSTE_GETAL).max(GROOTSTE_GETAL);
const grenzen = z.array(cijfer.nullable()).optional();

const KolomSchema: z.ZodType<Kerncijferdocumentkolom, Kerncijferdocumentkolom> = z.strictObject({
  sleutel: z.string().min(1),
  eenheid: z.string(),
  bron: z.strictObject({ naam: z.string(), tabel: z.string(), jaar }),
  periode: z
    .union([z.strictObject({ van: Datum.schema, tot: Datum.schema }), z.strictObject({ peildatum: Datum.schema })])
    .optional(),
  afgifte: z.strictObject({ status: z.enum(AFGIFTESTATUSSEN), datum: Datum.schema.optional() }).optional(),
  nauwkeurigheid: NauwkeurigheidSchema.optional(),
  aggregatie: AggregatieSchema.optional(),
  richting: z.enum(['hoger', 'lager', 'doel']).optional(),
  cellen: z.array(z.union([cijfer, z.enum(REDENEN)])),
  onder: grenzen,
  boven: grenzen,
  geschat: z.array(z.int().min(0)).optional(),
});

const schema: z.ZodType<Kerncijferdocument, Kerncijferdocument> = z.strictObject({
  soort: z.literal('kerncijfertabel'),
  versie: z.literal(2),
  indeling: z.strictObject({ gebieden: z.enum(INDELINGSSOORTEN), jaar }),
  gebieden: z.array(
    z.strictObject({
      code: z.string().min(1),
      naam: z.string(),
      soort: z.enum(GEBIEDSSOORTEN),
      gemeente: z.string().optional(),
      wijk: z.string().optional(),
      jaar: jaar.optional(),
      wijziging: z.enum(['geen', 'code', 'grens']).optional(),
    }),
  ),
  kolommen: z.array(KolomSchema),
});

/**
 * The value of {@link Kerncijferdocument}: reads a document with a table of figures (`parse`, `safeParse`) and makes one in a program
 * (`create`). Both judge the form only. `fromKerncijferdocument` judges the rest (as many cells as areas, no code twice) and gives the
 * table; `toKerncijferdocument` goes back. A figure or bound lies from -1e100 to 1e100: larger ones cannot be weighed and added up.
 *
 * A document of `versie` 1 is brought up to date: the year of its areas becomes that of the table, and `geheim` of a table of CBS or RIVM
 * becomes `niet_gepubliceerd`, because their dot does not say which it is. The first area gives the year of the table; an area of another
 * year keeps its own.
 *
 * `Kerncijferdocument.parse` and `create` throw DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Kerncijferdocument } from 'buurtaanpak/kerncijfers';
 *
 * const indeling = { gebieden: 'cbs', jaar: 2024 } as const;
 * Kerncijferdocument.create({ indeling, gebieden: [], kolommen: [] }).versie; // => 2
 * Kerncijferdocument.parse({ soort: 'kerncijfertabel', versie: 1, gebieden: [], kolommen: [] }).versie; // => 2
 * Kerncijferdocument.parse({ soort: 'kerncijfertabel', versie: 2 }); // throws kern.document_ongeldig
 * ```
 */
export const Kerncijferdocument: Documentsoort<Kerncijferdocument> = /* @__PURE__ */ defineDocument<Kerncijferdocument>(
  {
    soort: 'kerncijfertabel',
    versie: 2,
    schema,
    migraties: [migrateKerncijfers],
  },
);
