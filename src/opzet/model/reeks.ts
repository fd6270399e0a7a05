import * as z from 'zod';
import { Cijfersleutel } from '../../kerncijfers/index.js';

/** From when on a figure means something else. */
export interface Opzetbreuk {
  /** The first year of the new meaning. */
  readonly jaar: number;
  /** What changed, for readers in Dutch and in English. */
  readonly nl: string;
  readonly en: string;
}

/** A figure of which the change over the years counts: it gives the figures `groei_<figuur>` and `trend_<figuur>`. */
export interface Opzetreeks {
  /** The figure, without year; with its dimensions where it is not about everybody. */
  readonly sleutel: Cijfersleutel;
  /** The part of a figure of an earlier year that must be carried over to the buurten of now, from 0 to 1. Default 0.98. */
  readonly minDekking?: number | undefined;
  /** Years from which on the figure means something else, beside those that are known of the catalogue. Default: none. */
  readonly definitiebreuken?: readonly Opzetbreuk[] | undefined;
}

const tekst = z.string().min(1).max(300);

/** Schema of an {@link Opzetreeks}. */
export const OpzetreeksSchema: z.ZodType<Opzetreeks, Opzetreeks> = z.strictObject({
  sleutel: Cijfersleutel.schema,
  minDekking: z.number().min(0).max(1).optional(),
  definitiebreuken: z
    .array(z.strictObject({ jaar: z.int().min(1900).max(2999), nl: tekst, en: tekst }))
    .max(100)
    .optional(),
});
