import * as z from 'zod';
import { Buurtcode, Gemeentecode } from '../../gebied/index.js';
import { Datum, Sleutel } from '../../kern/index.js';

/** A part of the scope with its own number of buurten: eight for one programme, four for a theme. */
export interface Programmadeel {
  readonly id: Sleutel;
  readonly naam: string;
  readonly aantalBuurten: number;
  /** The gemeente it lies in. Needed only when several gemeenten take part. */
  readonly gemeente?: Gemeentecode | undefined;
  /** The cost bearers of the financieringsplan that its buurten are charged to. Default: all of them. */
  readonly kostendragers?: readonly Sleutel[] | undefined;
}

/** A chosen buurt, with the part of the scope that it counts for. */
export interface Overeenkomstbuurt {
  readonly buurt: Buurtcode;
  readonly programma: Sleutel;
  /** The day its own term starts. Default: the first day of the agreement. */
  readonly start?: Datum | undefined;
  /** Its part of an amount in proportion to the other buurten: above zero, at most six decimals. Default: 1. */
  readonly gewicht?: number | undefined;
}

/** The scope of the agreement: the number of buurten and how it is divided, the themes, and (once chosen) the buurten themselves. */
export interface Reikwijdte {
  readonly aantalBuurten: number;
  /** The year of the classification of the buurtcodes: a code means an area of one year. */
  readonly indelingsjaar: number;
  readonly programmas: readonly Programmadeel[];
  readonly themas: readonly string[];
  readonly buurten?: readonly Overeenkomstbuurt[] | undefined;
}

const aantal = z.int().min(0).max(10_000);

/** Schema of a {@link Reikwijdte}. */
export const ReikwijdteSchema: z.ZodType<Reikwijdte, Reikwijdte> = z.strictObject({
  aantalBuurten: z.int().min(1).max(10_000),
  indelingsjaar: z.int().min(1995).max(2999),
  programmas: z
    .array(
      z.strictObject({
        id: Sleutel.schema,
        naam: z.string().min(1).max(300),
        aantalBuurten: aantal,
        gemeente: Gemeentecode.schema.optional(),
        kostendragers: z.array(Sleutel.schema).max(1000).optional(),
      }),
    )
    .min(1)
    .max(100),
  themas: z.array(z.string().min(1).max(200)).max(100),
  buurten: z
    .array(
      z.strictObject({
        buurt: Buurtcode.schema,
        programma: Sleutel.schema,
        start: Datum.schema.optional(),
        gewicht: z.number().min(0.000001).max(1_000_000).multipleOf(0.000001).optional(),
      }),
    )
    .max(10_000)
    .optional(),
});
