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
  /** Its number of inhabitants. Absent: not known. */
  readonly inwoners?: number | undefined;
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
  /** Number of buurten with a score that lie where the quotum looks, before the rules that exclude single buurten. Absent: not known. */
  readonly gescoord?: number | undefined;
  /** Number of buurten that this quotum could take. A buurt may count for several quota, so do not add these numbers up. */
  readonly konMeedoen: number;
  /** The lowest score of the buurten chosen for this quotum. Absent: not known. */
  readonly laagsteScore?: number | undefined;
}

/** How often one buurt was chosen in the draws. */
export interface Buurtzekerheid {
  readonly buurt: string;
  /** Share of the draws that chose it, 0 to 1. */
  readonly kans: number;
}

/** What was drawn anew: the weights, the choices of the method, the figures, the judgements of people, or missing figures. */
export const ZEKERHEIDSBRONNEN = ['gewichten', 'methode', 'cijfers', 'oordelen', 'ontbrekend'] as const;

/** How often the choice came out the same in draws with other weights or figures. */
export interface Keuzezekerheid {
  /** Number of draws. */
  readonly trekkingen: number;
  /** Share of the draws that gave exactly these buurten, 0 to 1. */
  readonly kans: number;
  /** The share of these buurten that a draw chose, averaged over the draws, 0 to 1. */
  readonly overlap: number;
  /** What was drawn. Absent: not said. */
  readonly bronnen?: readonly (typeof ZEKERHEIDSBRONNEN)[number][] | undefined;
  /** Every buurt that was chosen in any draw, most often first. Absent: not known. */
  readonly perBuurt?: readonly Buurtzekerheid[] | undefined;
}

/** Why a buurt has no score. */
export const ZONDERSCOREREDENEN = ['te_weinig_gegevens', 'geweigerd', 'onbekend'] as const;

/** A buurt that had no score, so that it could not be chosen. */
export interface Buurtzonderscore {
  readonly buurt: string;
  readonly naam: string;
  readonly reden: (typeof ZONDERSCOREREDENEN)[number];
}

/** A deviation of people from the calculation. At least one of `erin` and `eruit` is there. */
export interface Keuzeafwijking {
  /** The buurt that came in, by its name. */
  readonly erin?: string | undefined;
  /** The buurt that went out, by its name. */
  readonly eruit?: string | undefined;
  readonly reden: string;
  readonly datum?: Datum | undefined;
  /** How much lower the total score is by it. */
  readonly verlies?: number | undefined;
}

/** A lot among buurten that were as good. */
export interface Keuzeloting {
  /** The seed with which anyone can repeat it. */
  readonly zaad: string;
  /** How many buurten were in it, and for how many places. */
  readonly deelnemers: number;
  readonly plekken: number;
}

/** What the scores were made of. */
export interface Keuzemethode {
  /** Number of different figures, and of different questions to people. A figure that two Routekaarten use counts once. */
  readonly cijfers: number;
  readonly oordelen: number;
  /** Number of people who judged, by their role in words: `gemeente`, `opbouwwerk`, `bewoners`. Absent: not known. */
  readonly beoordelaars?: readonly { readonly rol: string; readonly aantal: number }[] | undefined;
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
  readonly gescoord?: number | undefined;
  /** Number of buurten that at least one quotum could take, each counted once. It is not the sum over the quota. */
  readonly konMeedoen?: number | undefined;
  /** The quota, with how many buurten each could take. */
  readonly quota?: readonly Keuzequotum[] | undefined;
  /**
   * Proven: no other choice under the same quota and rules scores higher on `doel`. Absent: not known, or people deviated from what was
   * proven (`afwijkingen`).
   */
  readonly optimaal?: boolean | undefined;
  /**
   * The objective that the selection maximised: the sum of the scores (`totaal`), that sum with weights for programmes or a bonus for
   * neighbours (`gewogen_totaal`), the lowest score (`hoogste_minimum`), or the programmes one after the other (`lexicografisch`).
   * Absent: not known.
   */
  readonly doel?: Keuzedoel | undefined;
  /** Without a proof: how much more the best choice could have at most, on the scale of the scores. Absent: not known. */
  readonly gat?: number | undefined;
  /**
   * Number of ways to fill the places of the quota with the buurten that could take part, without rules about several buurten together
   * (`toewijzingen` of `countVerdelingen`). A whole number as text, as it can be very large. Absent: not known.
   */
  readonly verdelingen?: string | undefined;
  /** Whether another choice was as good, and whether the rule for ties said which comes first: see `Bewijs`. Absent: not known. */
  readonly gelijkspel?: 'uniek' | 'beslist' | 'onbeslist' | undefined;
  /** The buurten that had no score, with the reason. Absent: not known. */
  readonly zonderScore?: readonly Buurtzonderscore[] | undefined;
  /** Where people deviated from the calculation. Absent: not known; an empty list: nowhere. */
  readonly afwijkingen?: readonly Keuzeafwijking[] | undefined;
  /** The lot that decided between buurten that were as good. Absent: there was none. */
  readonly loting?: Keuzeloting | undefined;
  /** What the scores were made of. Absent: not known. */
  readonly methode?: Keuzemethode | undefined;
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
  inwoners: telling.optional(),
  start: Datum.schema.optional(),
});

const KeuzequotumSchema: z.ZodType<Keuzequotum> = z.strictObject({
  id: code,
  naam: z.string().min(1),
  programma: code,
  van: telling,
  tot: telling,
  gescoord: telling.optional(),
  konMeedoen: telling,
  laagsteScore: z.number().optional(),
});

const ZekerheidSchema: z.ZodType<Keuzezekerheid> = z.strictObject({
  trekkingen: z.int().min(1),
  kans: aandeel,
  overlap: aandeel,
  bronnen: z.array(z.enum(ZEKERHEIDSBRONNEN)).optional(),
  perBuurt: z
    .array(z.strictObject({ buurt: code, kans: aandeel }))
    .max(20_000)
    .optional(),
});

const AfwijkingSchema: z.ZodType<Keuzeafwijking> = z.strictObject({
  erin: kort.optional(),
  eruit: kort.optional(),
  reden: z.string().min(1).max(10_000),
  datum: Datum.schema.optional(),
  verlies: z.number().optional(),
});

const MethodeSchema: z.ZodType<Keuzemethode> = z.strictObject({
  cijfers: telling,
  oordelen: telling,
  beoordelaars: z
    .array(z.strictObject({ rol: kort, aantal: telling }))
    .max(1000)
    .optional(),
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
  gescoord: telling.optional(),
  konMeedoen: telling.optional(),
  quota: z.array(KeuzequotumSchema).max(1000).optional(),
  optimaal: z.boolean().optional(),
  doel: z.enum(['totaal', 'gewogen_totaal', 'hoogste_minimum', 'lexicografisch']).optional(),
  gat: z.number().min(0).optional(),
  verdelingen: z
    .string()
    .regex(/^(?:0|[1-9]\d{0,999})$/)
    .optional(),
  gelijkspel: z.enum(['uniek', 'beslist', 'onbeslist']).optional(),
  zonderScore: z
    .array(z.strictObject({ buurt: code, naam: kort, reden: z.enum(ZONDERSCOREREDENEN) }))
    .max(20_000)
    .optional(),
  afwijkingen: z.array(AfwijkingSchema).max(10_000).optional(),
  loting: z.strictObject({ zaad: z.string().min(1).max(1000), deelnemers: telling, plekken: telling }).optional(),
  methode: MethodeSchema.optional(),
  buurten: z.array(KeuzebuurtSchema).max(10_000),
  reserves: z.array(KeuzebuurtSchema).max(10_000).optional(),
  // After the buurten, as a JSON Schema names the parts in this order.
  zekerheid: ZekerheidSchema.optional(),
});
