import * as z from 'zod';
import { Evaluatieplan } from '../../evaluatie/index.js';
import { Datum } from '../../kern/index.js';

const dag = Datum.schema.optional();
/** Texts of people, such as the reasons of a college. */
export const ZinnenSchema = z.array(z.string()).optional();
/** Charts to add to a piece; each is judged as a whole where the piece is. */
export const GrafiekenSchema = z.array(z.looseObject({ spec: z.looseObject({}) })).optional();

/** What pieces that are made from a programma read of their options, beside what `getProgrammastand` and `protectVerslag` judge. */
export const StukoptiesSchema = z.looseObject({
  peildatum: Datum.schema,
  bekendOp: dag,
  vergelekenMet: dag,
  kleineAantallen: z.union([z.number(), z.literal('toon_alles')]).optional(),
  alGepubliceerd: z.enum(['weiger', 'aanvaard']).optional(),
  eerder: z.array(z.looseObject({})).optional(),
  evaluatieplan: Evaluatieplan.schema.optional(),
  grafieken: GrafiekenSchema,
});

/** The same of a letter to the council, which has charts in several sections, a letterhead and texts of the college. */
export const RaadsbriefoptiesSchema = StukoptiesSchema.extend({
  brief: z.looseObject({}).optional(),
  aanleiding: ZinnenSchema,
  kanttekeningen: ZinnenSchema,
  grafieken: z.looseObject({ keuze: GrafiekenSchema, geld: GrafiekenSchema, teams: GrafiekenSchema }).optional(),
});
