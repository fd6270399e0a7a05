import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { MARKERINGSBETEKENISSEN } from '../kop/notatie.js';
import { KERNCIJFERVORMEN } from '../kop/vorm.js';

const Teksten = z.array(z.string()).optional();

/** The shape of the options of every reader. A year is checked separately, because it may also come from the rows. */
const LeesoptiesSchema = z.looseObject({
  vorm: z.enum(KERNCIJFERVORMEN).exclude(['eigen', 'lang']).optional(),
  bron: z.string().optional(),
  tabel: z.string().optional(),
  decimaalteken: z.enum(['.', ',']).optional(),
  duizendtalteken: z.enum(['.', ',', ' ']).optional(),
  markeringen: z.record(z.string(), z.enum(MARKERINGSBETEKENISSEN)).optional(),
  gemeenten: Teksten,
  nodig: Teksten,
  sleutels: Teksten,
  selectie: z.record(z.string(), z.string()).optional(),
  namen: z.record(z.string(), z.string()).optional(),
  herstelNullen: z.boolean().optional(),
});

/**
 * Refuses invalid options of a reader.
 *
 * @throws DomeinFout `kern.document_ongeldig`
 */
export function checkLeesopties(options: unknown): void {
  parseSchema(LeesoptiesSchema, options, 'options');
}
