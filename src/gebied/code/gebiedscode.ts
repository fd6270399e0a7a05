import * as z from 'zod';
import { brandSchema } from '../../kern/huis.js';

declare const merk: unique symbol;

/** Code of a gemeente: `GM` and four digits, `GM0080`. */
export type Gemeentecode = string & { readonly [merk]: 'gemeente' };

/** Code of a wijk: `WK`, the four digits of its gemeente and two signs of its own, `WK008020`; in Amsterdam letters, `WK0363AA`. */
export type Wijkcode = string & { readonly [merk]: 'wijk' };

/** Code of a buurt: `BU`, the six signs of its wijk and two of its own, `BU00802001`, `BU0363AA01`. */
export type Buurtcode = string & { readonly [merk]: 'buurt' };

/** Code of a gemeente, wijk or buurt. A code means an area of one year: always keep the year of the classification with it. */
export type Gebiedscode = Gemeentecode | Wijkcode | Buurtcode;

/** Schema of a {@link Gemeentecode} in a document. */
export const GemeentecodeSchema = brandSchema<Gemeentecode>(
  z.string().regex(/^GM\d{4}$/, { error: 'gebied.gemeentecode_ongeldig' }),
);

/** Schema of a {@link Wijkcode} in a document. */
export const WijkcodeSchema = brandSchema<Wijkcode>(
  z.string().regex(/^WK\d{4}[0-9A-Z]{2}$/, { error: 'gebied.wijkcode_ongeldig' }),
);

/** Schema of a {@link Buurtcode} in a document. */
export const BuurtcodeSchema = brandSchema<Buurtcode>(
  z.string().regex(/^BU\d{4}[0-9A-Z]{4}$/, { error: 'gebied.buurtcode_ongeldig' }),
);
