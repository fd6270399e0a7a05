import * as z from 'zod';
import { Datum } from '../datum/datum.js';
import { defineWaarde, type Waardesoort } from '../document/defineWaarde.js';
import { parseSchema } from '../document/parseSchema.js';
import { safeParseSchema } from '../document/safeParseSchema.js';
import { addProbleem } from '../teksten/codes.js';

/** A run of days, both the first and the last included ('van … t/m …'). `van` is never after `tot`. */
export interface Periode {
  readonly van: Datum;
  readonly tot: Datum;
}

const schema: z.ZodType<Periode, Periode> = z
  .strictObject({ van: Datum.schema, tot: Datum.schema })
  .superRefine(({ van, tot }, context) => {
    if (van > tot) addProbleem(context, 'kern.periode_omgekeerd', { van, tot });
  });

/**
 * The value of {@link Periode}. `Periode.parse` takes anything as a period in the form of a document, `Periode.is` recognises one, and
 * `Periode.schema` is its schema. `createPeriode` makes one.
 *
 * `Periode.parse` throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`: `kern.periode_omgekeerd`,
 * `kern.datum_ongeldig`, `kern.veld_ontbreekt` and so on.
 *
 * @example
 * ```ts
 * import { Periode } from 'buurtaanpak/kern';
 *
 * Periode.parse({ van: '2026-01-01', tot: '2026-12-31' }).tot; // => '2026-12-31'
 * Periode.is({ van: '2026-12-31', tot: '2026-01-01' }); // => false
 * ```
 */
export const Periode: Waardesoort<Periode> = /* @__PURE__ */ defineWaarde<Periode>({
  schema,
  parse: (value) => parseSchema(schema, value, 'periode'),
  is: (value) => safeParseSchema(schema, value, 'periode').success,
});
