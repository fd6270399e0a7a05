import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { getTabelindex } from '../../kerncijfers/huis.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';

const OptionsSchema = z.strictObject({ tabel: z.unknown().optional() });

/**
 * The table in options that have nothing else.
 *
 * @throws DomeinFout `kern.document_ongeldig` for other options, `kerncijfers.tabel_ongeldig`
 */
export function requireTabel(options: { readonly tabel?: Kerncijfertabel | undefined }): Kerncijfertabel | undefined {
  parseSchema(OptionsSchema, options, 'opties');
  const { tabel } = options;
  if (tabel !== undefined) getTabelindex(tabel);
  return tabel;
}
