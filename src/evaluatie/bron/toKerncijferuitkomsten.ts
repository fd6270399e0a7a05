import * as z from 'zod';
import { Datum, parseSchema } from '../../kern/index.js';
import type { Cijfersleutel, Kerncijfertabel } from '../../kerncijfers/index.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import { listCijferrijen } from './listCijferrijen.js';

/** Options of {@link toKerncijferuitkomsten}. */
export interface ToKerncijferuitkomstenOptions {
  /** The keys of the figures; the key becomes the key of the outcome. */
  readonly sleutels: readonly Cijfersleutel[];
  /** The day of the figures. A year of CBS figures has no day, so choose one. */
  readonly moment: Datum;
}

const OptionsSchema = z.strictObject({ sleutels: z.array(z.string()), moment: Datum.schema });

/**
 * Figures of a table as outcomes on a day, for instance of the years before and after. A missing figure keeps its reason.
 *
 * @param tabel - the figures; every area becomes a buurt
 * @param options - which figures, and of which day
 * @returns rows for an `Evaluatiegegevens`, area by area in the order of the table
 * @throws DomeinFout `kerncijfers.sleutel_onbekend`, `kerncijfers.tabel_ongeldig`; `kern.document_ongeldig`: these are no options
 *
 * @example
 * ```ts
 * import { toKerncijferuitkomsten } from 'buurtaanpak/evaluatie';
 * import { Datum } from 'buurtaanpak/kern';
 * import { readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'BU00802001', regio: 'Stationsbuurt', recs: 'Buurt', a_inw: '685', g_ink_pi: '.' }];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * toKerncijferuitkomsten(tabel, { sleutels: ['aantal_inwoners'], moment: Datum.parse('2024-01-01') });
 * // => [{ buurt: 'BU00802001', uitkomst: 'aantal_inwoners', moment: '2024-01-01', waarde: 685 }]
 * ```
 */
export function toKerncijferuitkomsten(
  tabel: Kerncijfertabel,
  options: ToKerncijferuitkomstenOptions,
): Uitkomstregel[] {
  const { sleutels, moment }: ToKerncijferuitkomstenOptions = parseSchema(OptionsSchema, options, 'options');
  return listCijferrijen(tabel, sleutels).flatMap(({ gebied, cijfers }) =>
    Object.entries(cijfers).map(([uitkomst, waarde]) => ({ buurt: gebied.code, uitkomst, moment, waarde })),
  );
}
