import * as z from 'zod';
import { type Bedrag, Datum, Sleutel } from '../../kern/index.js';
import { addProbleem } from '../teksten/codes.js';
import { NietNegatiefBedragSchema } from './bedragen.js';
import { type Taakveld, TaakveldSchema } from './taakveld.js';
import { type Verdeelsleutel, VerdeelsleutelSchema } from './verdeelsleutel.js';

/** The natures of an amount: exact, at least this ('ruim'), at most this, or an estimate. */
export const BIJDRAGEAARDEN = ['exact', 'ten_minste', 'ten_hoogste', 'geraamd'] as const;

/** The nature of an amount, one of {@link BIJDRAGEAARDEN}. */
export type Bijdrageaard = (typeof BIJDRAGEAARDEN)[number];

/** The steps in the life of a contribution, in order: requested, promised, committed, paid, reclaimed. */
export const BIJDRAGESTATUSSEN = ['gevraagd', 'toegezegd', 'vastgelegd', 'betaald', 'teruggevorderd'] as const;

/** A step in the life of a contribution, one of {@link BIJDRAGESTATUSSEN}. */
export type Bijdragestatus = (typeof BIJDRAGESTATUSSEN)[number];

/** What a contribution is meant for. */
export const BIJDRAGEDOELEN = [
  'directe_kosten',
  'werven',
  'begeleiden',
  'actief_houden',
  'projecten',
  'coordinatie',
  'evaluatie',
  'overig',
] as const;

/** The purpose of a contribution, one of {@link BIJDRAGEDOELEN}. */
export type Bijdragedoel = (typeof BIJDRAGEDOELEN)[number];

/**
 * One step in the life of a contribution, with an amount of its own: requested, committed and paid are separate amounts, each with
 * its planned and its actual day (as in the 360Giving data standard: amount applied for, awarded, disbursed; planned and actual dates).
 *
 * A later `gevraagd`, `toegezegd` or `vastgelegd` replaces the earlier one. Each `betaald` and each `teruggevorderd` is a separate
 * payment, and they add up.
 */
export interface Bijdragestap {
  readonly status: Bijdragestatus;
  readonly bedrag: Bedrag;
  /** The day it is expected. At least one of `gepland` and `werkelijk` is required. */
  readonly gepland?: Datum | undefined;
  /** The day it happened. Absent: it has not happened yet. */
  readonly werkelijk?: Datum | undefined;
  /** For a payment: the begrotingsjaar it is booked on. Default: the year of its day. */
  readonly begrotingsjaar?: number | undefined;
  /** A reference in the administration of the party: never a name of a person. */
  readonly kenmerk?: string | undefined;
}

/** A condition of a contribution. */
export interface Voorwaarde {
  readonly omschrijving: string;
  /** The last day on which it can be met. */
  readonly uiterlijk?: Datum | undefined;
  /** The day on which it was met. */
  readonly vervuldOp?: Datum | undefined;
}

/**
 * The VAT inside an amount. `kostprijsverhogend`: it stays with the payer; `compensabel`: the gemeente gets it back from the
 * BTW-compensatiefonds; `verrekenbaar`: it is set off in the VAT return.
 */
export interface Btw {
  /** The rate in percent, a decimal text: `'21'`. */
  readonly tarief: string;
  /** The VAT in the amount. */
  readonly bedrag: Bedrag;
  readonly verwerking: 'kostprijsverhogend' | 'compensabel' | 'verrekenbaar';
}

/** A contribution: who pays how much, of which nature, for what, under which conditions, and how far it has come. */
export interface Bijdrage {
  /** Its own key, unique in the plan. */
  readonly id: Sleutel;
  /** The key of the party that pays. */
  readonly partij: Sleutel;
  /** What is planned. With `btw` the amount includes the VAT. */
  readonly bedrag: Bedrag;
  readonly aard: Bijdrageaard;
  /** The range of an estimate (`geraamd`). An estimate without a range promises nothing. */
  readonly bandbreedte?: { readonly minimum: Bedrag; readonly maximum: Bedrag } | undefined;
  readonly doel: Bijdragedoel;
  readonly toelichting?: string | undefined;
  readonly voorwaarden?: readonly Voorwaarde[] | undefined;
  /** Its past and future steps. Without steps the contribution is only planned. */
  readonly stappen?: readonly Bijdragestap[] | undefined;
  /** The cost bearers over which it is divided. Absent: the party bears it as a whole. */
  readonly verdeelsleutel?: Verdeelsleutel | undefined;
  /** The taakveld of the part that goes to cost bearers without their own taakveld. */
  readonly taakveld?: Taakveld | undefined;
  readonly btw?: Btw | undefined;
}

/** A contribution of a plan that is being drafted: its key and its nature may be left out. */
export type Conceptbijdrage = Omit<Bijdrage, 'id' | 'aard'> & {
  /** Its own key. Default: the key of its party with the year of the programme behind it, `bzk-1`. */
  readonly id?: Sleutel | undefined;
  /** Default: `exact`. */
  readonly aard?: Bijdrageaard | undefined;
};

/** The notation of a VAT rate: a percentage with at most four decimals. */
export const TARIEF = /^\d{1,3}(?:\.\d{1,4})?$/;

const tekst = z.string().min(1).max(2000);

/** Schema of a {@link Bijdragestap}. */
export const StapSchema: z.ZodType<Bijdragestap, Bijdragestap> = z
  .strictObject({
    status: z.enum(BIJDRAGESTATUSSEN),
    bedrag: NietNegatiefBedragSchema,
    gepland: Datum.schema.optional(),
    werkelijk: Datum.schema.optional(),
    begrotingsjaar: z.int().min(1000).max(9999).optional(),
    kenmerk: z.string().min(1).max(200).optional(),
  })
  .superRefine(({ status, gepland, werkelijk }, context) => {
    if (gepland === undefined && werkelijk === undefined)
      addProbleem(context, 'financiering.stap_zonder_datum', { status });
  });

const velden = {
  id: Sleutel.schema,
  partij: Sleutel.schema,
  bedrag: NietNegatiefBedragSchema,
  aard: z.enum(BIJDRAGEAARDEN),
  bandbreedte: z.strictObject({ minimum: NietNegatiefBedragSchema, maximum: NietNegatiefBedragSchema }).optional(),
  doel: z.enum(BIJDRAGEDOELEN),
  toelichting: tekst.optional(),
  voorwaarden: z
    .array(
      z.strictObject({
        omschrijving: tekst,
        uiterlijk: Datum.schema.optional(),
        vervuldOp: Datum.schema.optional(),
      }),
    )
    .max(100)
    .optional(),
  stappen: z.array(StapSchema).max(1000).optional(),
  verdeelsleutel: VerdeelsleutelSchema.optional(),
  taakveld: TaakveldSchema.optional(),
  btw: z
    .strictObject({
      tarief: z.string().regex(TARIEF, { error: 'financiering.getal_notatie' }),
      bedrag: NietNegatiefBedragSchema,
      verwerking: z.enum(['kostprijsverhogend', 'compensabel', 'verrekenbaar']),
    })
    .optional(),
};

/** Schema of a {@link Bijdrage}. */
export const BijdrageSchema: z.ZodType<Bijdrage, Bijdrage> = z.strictObject(velden);

/** The fields of a {@link Conceptbijdrage}. */
export const conceptbijdragevelden = { ...velden, id: velden.id.optional(), aard: velden.aard.optional() };

/** Schema of a {@link Conceptbijdrage}. */
export const ConceptbijdrageSchema: z.ZodType<Conceptbijdrage, Conceptbijdrage> = z.strictObject(conceptbijdragevelden);
