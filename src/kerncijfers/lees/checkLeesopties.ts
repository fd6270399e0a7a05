import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { leeskeuzevelden } from '../kop/leeskeuzes.js';
import { KERNCIJFERVORMEN } from '../kop/vorm.js';
import { DIMENSIES } from '../themas/catalogusitem.js';

const Lid = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_.]*$/)
  .optional();

const MetaSchema = z.looseObject({
  vorm: z.enum(['odata3', 'odata4']),
  gebiedsveld: z.string().optional(),
  kolommen: z.array(
    z.looseObject({
      kolom: z.string(),
      pad: z.array(z.string()).min(1),
      eenheid: z.string(),
      decimalen: z.int().min(0).max(15).optional(),
    }),
  ),
});

/** The shape of the options of every reader. A year is checked separately, because it may also come from the rows. */
const LeesoptiesSchema = z.looseObject({
  vorm: z.enum(KERNCIJFERVORMEN).exclude(['eigen', 'lang']).optional(),
  bron: z.string().optional(),
  tabel: z.string().optional(),
  ...leeskeuzevelden,
  selectie: z.record(z.string(), z.string()).optional(),
  dimensies: z.strictObject(Object.fromEntries(DIMENSIES.map((naam) => [naam, Lid]))).optional(),
  afgifte: z.enum(['eerste', 'laatste']).optional(),
  meta: MetaSchema.optional(),
});

/**
 * Refuses invalid options of a reader.
 *
 * @throws DomeinFout `kern.document_ongeldig`
 */
export function checkLeesopties(options: unknown): void {
  parseSchema(LeesoptiesSchema, options, 'opties');
}
