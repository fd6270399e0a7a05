import * as z from 'zod';
import { Datum } from '../../kern/index.js';

/** A buurt that was chosen, or that is a reserve. */
export interface Keuzebuurt {
  /** The CBS code, or an own code for a composed buurt. */
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

/** A quotum of the choice: how many places, and how many buurten could take them. */
export interface Keuzequotum {
  readonly id: string;
  /** Its name for readers. */
  readonly naam: string;
  /** The part of the scope it counts for. */
  readonly programma: string;
  /** The lowest and the highest number of buurten it asked for. */
  readonly van: number;
  readonly tot: number;
  /** Number of buurten that this quotum could take. A buurt may count for several quota, so do not add these numbers up. */
  readonly konMeedoen: number;
}

/** How often the choice came out the same in draws with other weights. */
export interface Keuzezekerheid {
  /** Number of draws. */
  readonly trekkingen: number;
  /** Share of the draws that gave exactly these buurten, 0 to 1. */
  readonly kans: number;
  /** The share of these buurten that a draw chose, averaged over the draws, 0 to 1. */
  readonly overlap: number;
}

/** The objective of the selection: see {@link Keuze}. */
export type Keuzedoel = 'totaal' | 'gewogen_totaal' | 'hoogste_minimum' | 'lexicografisch';

/** The choice of the buurten, on which the programme continues. */
export interface Keuze {
  /** Where the decision can be found, such as a zaaknummer. */
  readonly kenmerk?: string | undefined;
  readonly besluitdatum?: Datum | undefined;
  /** The fingerprint of the document that justifies it. */
  readonly vingerafdruk?: string | undefined;
  /** The year of the classification of the codes. Default: that of the agreement. */
  readonly indelingsjaar?: number | undefined;
  /** The scale of the scores, that of the Routekaart. Default: not known. */
  readonly schaal?: { readonly van: number; readonly tot: number } | undefined;
  /** Number of buurten with a score for at least one programme. Not all of these could be chosen: see `konMeedoen`. */
  readonly kandidaten?: number | undefined;
  /** Number of buurten that at least one quotum could take, each counted once. It is not the sum over the quota. */
  readonly konMeedoen?: number | undefined;
  /** The quota, with how many buurten each could take. */
  readonly quota?: readonly Keuzequotum[] | undefined;
  /** Proven: no other choice under the same quota and rules scores higher on `doel`. */
  readonly optimaal?: boolean | undefined;
  /**
   * The objective that the selection maximised: the sum of the scores (`totaal`), that sum with weights for programmes or a bonus for
   * neighbours (`gewogen_totaal`), the lowest score (`hoogste_minimum`), or the programmes one after the other (`lexicografisch`).
   * Absent: not known.
   */
  readonly doel?: Keuzedoel | undefined;
  /** How sure the choice is. Absent: not known. */
  readonly zekerheid?: Keuzezekerheid | undefined;
  readonly buurten: readonly Keuzebuurt[];
  /** Who comes next when a team does not form. */
  readonly reserves?: readonly Keuzebuurt[] | undefined;
}

const code = z.string().min(1).max(60);
const kort = z.string().min(1).max(300);
const telling = z.int().min(0);
const aandeel = z.number().min(0).max(1);

const KeuzebuurtSchema: z.ZodType<Keuzebuurt> = z.strictObject({
  buurt: code,
  naam: kort,
  wijk: kort.optional(),
  programma: code,
  quotum: code.optional(),
  score: z.number().optional(),
  start: Datum.schema.optional(),
});

const KeuzequotumSchema: z.ZodType<Keuzequotum> = z.strictObject({
  id: code,
  naam: z.string().min(1),
  programma: code,
  van: telling,
  tot: telling,
  konMeedoen: telling,
});

/** Schema of a {@link Keuze}. */
export const KeuzeSchema: z.ZodType<Keuze> = z.strictObject({
  kenmerk: kort.optional(),
  besluitdatum: Datum.schema.optional(),
  vingerafdruk: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .optional(),
  indelingsjaar: z.int().min(1995).max(2999).optional(),
  schaal: z.strictObject({ van: z.number(), tot: z.number() }).optional(),
  kandidaten: telling.optional(),
  konMeedoen: telling.optional(),
  quota: z.array(KeuzequotumSchema).max(1000).optional(),
  optimaal: z.boolean().optional(),
  doel: z.enum(['totaal', 'gewogen_totaal', 'hoogste_minimum', 'lexicografisch']).optional(),
  zekerheid: z.strictObject({ trekkingen: z.int().min(1), kans: aandeel, overlap: aandeel }).optional(),
  buurten: z.array(KeuzebuurtSchema).max(10_000),
  reserves: z.array(KeuzebuurtSchema).max(10_000).optional(),
});
