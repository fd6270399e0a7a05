import * as z from 'zod';
import { brandSchema } from '../document/brandSchema.js';

declare const merk: unique symbol;

/**
 * A calendar day, written `yyyy-MM-dd`, in the years 1000 to 9999: `"2026-09-01"`. It has no time and no time zone.
 * The texts sort as the days do.
 */
export type Datum = string & { readonly [merk]: 'Datum' };

const WRITTEN = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a value is an existing calendar day in canonical form.
 *
 * @example
 * ```ts
 * import { isDatum } from 'buurtaanpak/kern';
 *
 * isDatum('2028-02-29'); // => true
 * isDatum('2027-02-29'); // => false
 * isDatum('1-9-2026'); // => false
 * ```
 */
export function isDatum(value: unknown): value is Datum {
  if (typeof value !== 'string' || !WRITTEN.test(value)) return false;
  const jaar = Number(value.slice(0, 4));
  const maand = Number(value.slice(5, 7));
  const dag = Number(value.slice(8));
  const schrikkel = maand === 2 && jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
  return dag <= (DAYS[maand - 1] as number) + (schrikkel ? 1 : 0);
}

/** Schema of a {@link Datum} in a document; in JSON Schema a string of format `date`. */
export const DatumSchema = brandSchema<Datum>(
  z.iso
    .date({ error: 'kern.datum_ongeldig' })
    .refine((datum) => !datum.startsWith('0'), { error: 'kern.datum_buiten_bereik' }),
);
