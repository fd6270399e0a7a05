import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import type { Documentsoort } from '../../kern/index.js';
import type { Aggregatie } from '../themas/catalogusitem.js';
import { type Bron, GEBIEDSSOORTEN, type Gebied, REDENEN, type Reden, type Richting } from './kerncijfertabel.js';

/** A column in a document. Each cell is a number, or the reason why the number is missing. */
export interface Kerncijferdocumentkolom {
  readonly sleutel: string;
  readonly eenheid: string;
  readonly bron: Bron;
  readonly aggregatie?: Aggregatie | undefined;
  readonly richting?: Richting | undefined;
  readonly cellen: readonly (number | Reden)[];
}

/** A table of figures as plain JSON, to store or send. */
export interface Kerncijferdocument {
  readonly soort: 'kerncijfertabel';
  readonly versie: 1;
  readonly gebieden: readonly Gebied[];
  readonly kolommen: readonly Kerncijferdocumentkolom[];
}

const AggregatieSchema: z.ZodType<Aggregatie, Aggregatie> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('som') }),
  z.strictObject({ soort: z.literal('gewogen_gemiddelde'), gewichten: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ soort: z.literal('geen') }),
]);

const schema: z.ZodType<Kerncijferdocument, Kerncijferdocument> = z.strictObject({
  soort: z.literal('kerncijfertabel'),
  versie: z.literal(1),
  gebieden: z.array(
    z.strictObject({
      code: z.string().min(1),
      naam: z.string(),
      soort: z.enum(GEBIEDSSOORTEN),
      gemeente: z.string().optional(),
      wijk: z.string().optional(),
      jaar: z.int().min(1900).max(2999),
      wijziging: z.enum(['geen', 'code', 'grens']).optional(),
    }),
  ),
  kolommen: z.array(
    z.strictObject({
      sleutel: z.string().min(1),
      eenheid: z.string(),
      bron: z.strictObject({ naam: z.string(), tabel: z.string(), jaar: z.int().min(1900).max(2999) }),
      aggregatie: AggregatieSchema.optional(),
      richting: z.enum(['hoger', 'lager', 'doel']).optional(),
      cellen: z.array(z.union([z.number(), z.enum(REDENEN)])),
    }),
  ),
});

/**
 * The value of {@link Kerncijferdocument}: reads a document with a table of figures (`parse`, `safeParse`) and makes one in a program
 * (`create`). Both judge the form only. `fromKerncijferdocument` judges the rest (as many cells as areas, no code twice) and gives the
 * table; `toKerncijferdocument` goes back.
 *
 * `Kerncijferdocument.parse` and `create` throw DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Kerncijferdocument } from 'buurtaanpak/kerncijfers';
 *
 * Kerncijferdocument.parse({ soort: 'kerncijfertabel', versie: 1, gebieden: [], kolommen: [] }).versie; // => 1
 * Kerncijferdocument.parse({ soort: 'kerncijfertabel', versie: 1 }); // throws kern.document_ongeldig
 * Kerncijferdocument.create({ gebieden: [], kolommen: [] }).soort; // => 'kerncijfertabel'
 * ```
 */
export const Kerncijferdocument: Documentsoort<Kerncijferdocument> = /* @__PURE__ */ defineDocument<Kerncijferdocument>(
  {
    soort: 'kerncijfertabel',
    versie: 1,
    schema,
    migraties: [],
  },
);
