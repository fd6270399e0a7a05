import * as z from 'zod';

/** A part by its name, with the first sixteen hexadecimal digits of its SHA-256: enough to say which part was changed, not to seal it. */
export type Merk = readonly [naam: string, merk: string];

/** Marks of the rows and the columns of a table: a cell that was changed lies where a row and a column that differ cross. */
export interface Kruismerken {
  readonly rijen: readonly Merk[];
  readonly kolommen: readonly Merk[];
}

/** Marks of the parts of an account, by which a change in it has a place. */
export interface Merken {
  /** By gebied and by column. */
  readonly kerncijfers: Kruismerken;
  /** Of each programme by buurt and by criterium, in the order of `programmas`. */
  readonly beoordelingen: readonly Kruismerken[];
  /** By buurt and by programme. */
  readonly scores: Kruismerken;
  readonly routekaarten: readonly Merk[];
  readonly quota: readonly Merk[];
  /** By place, from 0. */
  readonly regels: readonly Merk[];
  readonly gekozen: readonly Merk[];
}

const merken = z.array(z.tuple([z.string().max(600), z.string().regex(/^[0-9a-f]{16}$/)]));
const kruis = z.strictObject({ rijen: merken, kolommen: merken });

/** Schema of {@link Merken}. */
export const MerkenSchema: z.ZodType<Merken> = z.strictObject({
  kerncijfers: kruis,
  beoordelingen: z.array(kruis),
  scores: kruis,
  routekaarten: merken,
  quota: merken,
  regels: merken,
  gekozen: merken,
});
