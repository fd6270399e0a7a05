import * as z from 'zod';

declare const merk: unique symbol;

/** Code of a gemeente: `GM` and four digits, `GM0080`. */
export type Gemeentecode = string & { readonly [merk]: 'gemeente' };

/** Code of a wijk: `WK`, the four digits of its gemeente and two of its own, `WK008020`. */
export type Wijkcode = string & { readonly [merk]: 'wijk' };

/** Code of a buurt: `BU`, the six digits of its wijk and two of its own, `BU00802001`. */
export type Buurtcode = string & { readonly [merk]: 'buurt' };

/** Code of a gemeente, wijk or buurt. A code means an area of one year: always keep the year of the classification with it. */
export type Gebiedscode = Gemeentecode | Wijkcode | Buurtcode;

/** The form of each kind of code. */
export const CODEVORM = { gemeente: /^GM\d{4}$/, wijk: /^WK\d{6}$/, buurt: /^BU\d{8}$/ } as const;

/** Schema of a {@link Gemeentecode}, for documents. */
export const GemeentecodeSchema = z.string().regex(CODEVORM.gemeente) as unknown as z.ZodType<Gemeentecode>;

/** Schema of a {@link Wijkcode}, for documents. */
export const WijkcodeSchema = z.string().regex(CODEVORM.wijk) as unknown as z.ZodType<Wijkcode>;

/** Schema of a {@link Buurtcode}, for documents. */
export const BuurtcodeSchema = z.string().regex(CODEVORM.buurt) as unknown as z.ZodType<Buurtcode>;
