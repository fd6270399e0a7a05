import * as z from 'zod';
import { showWaarde } from '../bevinding/showWaarde.js';
import { brandSchema } from '../document/brandSchema.js';
import { defineWaarde, type Waardesoort } from '../document/defineWaarde.js';
import { refuse } from '../teksten/codes.js';

declare const merk: unique symbol;

/**
 * A calendar day, written `yyyy-MM-dd`, in the years 1000 to 9999: `"2026-09-01"`. It has no time and no time zone.
 * The texts sort as the days do.
 */
export type Datum = string & { readonly [merk]: 'Datum' };

const WRITTEN = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDag(value: unknown): value is Datum {
  if (typeof value !== 'string' || !WRITTEN.test(value)) return false;
  const jaar = Number(value.slice(0, 4));
  const maand = Number(value.slice(5, 7));
  const dag = Number(value.slice(8));
  const schrikkel = maand === 2 && jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
  return dag <= (DAYS[maand - 1] as number) + (schrikkel ? 1 : 0);
}

/**
 * The value of {@link Datum}: `Datum.parse` takes a text as a calendar day, `Datum.is` recognises one, and `Datum.schema` is its schema in
 * a document (in JSON Schema a string of format `date`). Only `yyyy-MM-dd` passes. Another notation such as `1-2-2026` is refused, not
 * guessed.
 *
 * `Datum.parse` throws a DomeinFout:
 * - `kern.datum_ongeldig`: another notation, or a day that does not exist (`2027-02-29`)
 * - `kern.datum_buiten_bereik`: a year before 1000
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 *
 * Datum.parse('2026-09-01'); // => '2026-09-01'
 * Datum.parse('2027-02-29'); // throws kern.datum_ongeldig
 * Datum.is('2028-02-29'); // => true
 * Datum.is('1-9-2026'); // => false
 * ```
 */
export const Datum: Waardesoort<Datum> = /* @__PURE__ */ defineWaarde<Datum>({
  schema: brandSchema<Datum>(
    z.iso
      .date({ error: 'kern.datum_ongeldig' })
      // Only of a day that is written well: '01-09-2026' is another notation, and that is told.
      .refine((datum) => !/^0\d{3}-/.test(datum), { error: 'kern.datum_buiten_bereik' }),
  ),
  parse: (value) => {
    if (isDag(value)) return value;
    const waarde = showWaarde(value);
    if (typeof value === 'string' && /^0\d{3}-\d{2}-\d{2}$/.test(value)) refuse('kern.datum_buiten_bereik', { waarde });
    return refuse('kern.datum_ongeldig', { waarde });
  },
  is: isDag,
});
