import * as z from 'zod';
import { type Datum, DatumSchema } from '../../kern/index.js';

/** A buurt that was chosen, or that stands in reserve. */
export interface Keuzebuurt {
  /** The CBS code, or a code of one's own for a buurt that was composed. */
  readonly buurt: string;
  readonly naam: string;
  /** The name of the wijk it lies in. */
  readonly wijk?: string | undefined;
  /** The part of the scope it counts for: an `id` of `reikwijdte.programmas` of the agreement. */
  readonly programma: string;
  /** The quotum it was chosen for. */
  readonly quotum?: string | undefined;
  /** Its score in that programme, on the scale of its Routekaart. */
  readonly score?: number | undefined;
  /** The day its own term starts. Default: the first day of the agreement. */
  readonly start?: Datum | undefined;
}

/** The choice of the buurten, as the programme goes on from it. */
export interface Keuze {
  /** Where the decision can be found, such as a zaaknummer. */
  readonly kenmerk?: string | undefined;
  readonly besluitdatum?: Datum | undefined;
  /** The fingerprint of the document that justifies it. */
  readonly vingerafdruk?: string | undefined;
  /** The year of the classification that the codes are of. Default: that of the agreement. */
  readonly indelingsjaar?: number | undefined;
  /** The scale of the scores, that of the Routekaart. Default: not known. */
  readonly schaal?: { readonly van: number; readonly tot: number } | undefined;
  /** How many buurten could be chosen. */
  readonly kandidaten?: number | undefined;
  /** It is proven that no other choice under the same quota has a higher total. */
  readonly optimaal?: boolean | undefined;
  readonly buurten: readonly Keuzebuurt[];
  /** Who comes next when a team does not form. */
  readonly reserves?: readonly Keuzebuurt[] | undefined;
}

const code = z.string().min(1).max(60);
const kort = z.string().min(1).max(300);

const KeuzebuurtSchema: z.ZodType<Keuzebuurt> = z.strictObject({
  buurt: code,
  naam: kort,
  wijk: kort.optional(),
  programma: code,
  quotum: code.optional(),
  score: z.number().optional(),
  start: DatumSchema.optional(),
});

/** Schema of a {@link Keuze}. */
export const KeuzeSchema: z.ZodType<Keuze> = z.strictObject({
  kenmerk: kort.optional(),
  besluitdatum: DatumSchema.optional(),
  vingerafdruk: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .optional(),
  indelingsjaar: z.int().min(1995).max(2999).optional(),
  schaal: z.strictObject({ van: z.number(), tot: z.number() }).optional(),
  kandidaten: z.int().min(0).optional(),
  optimaal: z.boolean().optional(),
  buurten: z.array(KeuzebuurtSchema).max(10_000),
  reserves: z.array(KeuzebuurtSchema).max(10_000).optional(),
});
