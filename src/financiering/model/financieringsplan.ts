import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import { type Bedrag, type Documentsoort, Periode } from '../../kern/index.js';
import { NietNegatiefBedragSchema } from './bedragen.js';
import { type Bijdrage, BijdrageSchema } from './bijdrage.js';
import { Sleutel } from './sleutel.js';
import { type Taakveld, TaakveldSchema } from './taakveld.js';

/** A cost bearer inside a party: a budget of a gemeente, a theme, a programme office. */
export interface Kostendrager {
  readonly id: Sleutel;
  readonly naam: string;
  /** The key of the party it belongs to. */
  readonly partij: Sleutel;
  readonly taakveld?: Taakveld | undefined;
}

/** A funding period: one year of the programme, with the money it needs and the contributions. */
export interface Financieringsperiode {
  /** The year of the programme: 1, 2, 3. Not a calendar year: that is the begrotingsjaar. */
  readonly programmajaar: number;
  readonly periode: Periode;
  /** The costs of the period, when they are known separately from the contributions. */
  readonly benodigd?: Bedrag | undefined;
  readonly bijdragen: readonly Bijdrage[];
}

/** Who pays what when: a document of its own, or part of a samenwerkingsovereenkomst. */
export interface Financieringsplan {
  readonly soort: 'financieringsplan';
  readonly versie: 1;
  readonly naam: string;
  readonly kostendragers?: readonly Kostendrager[] | undefined;
  readonly perioden: readonly Financieringsperiode[];
}

/** Schema of a {@link Financieringsplan}: its shape only. `checkFinancieringsplan` finds contradictions. */
export const Financieringsplan.schema: z.ZodType<Financieringsplan, Financieringsplan> = z.strictObject({
  soort: z.literal('financieringsplan'),
  versie: z.literal(1),
  naam: z.string().min(1).max(300),
  kostendragers: z
    .array(
      z.strictObject({
        id: Sleutel.schema,
        naam: z.string().min(1).max(300),
        partij: Sleutel.schema,
        taakveld: TaakveldSchema.optional(),
      }),
    )
    .max(1000)
    .optional(),
  perioden: z
    .array(
      z.strictObject({
        programmajaar: z.int().min(1).max(9999),
        periode: Periode.schema,
        benodigd: NietNegatiefBedragSchema.optional(),
        bijdragen: z.array(BijdrageSchema).max(1000),
      }),
    )
    .min(1)
    .max(1000),
});

/** Reads a financieringsplan of any version. */
export const FinancieringsplanDocument: Documentsoort<Financieringsplan> = defineDocument<Financieringsplan>({
  soort: 'financieringsplan',
  versie: 1,
  schema: Financieringsplan.schema,
  migraties: [],
});
