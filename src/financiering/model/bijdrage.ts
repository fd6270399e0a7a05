import * as z from 'zod';
import { brandSchema } from '../../kern/huis.js';
import { type Aandeel, type Bedrag, Datum, type Procent, Sleutel } from '../../kern/index.js';
import { NietNegatiefBedragSchema } from './bedragen.js';
import { type Taakveld, TaakveldSchema } from './taakveld.js';
import { AandeelSchema, ProcentSchema, type Verdeelsleutel, VerdeelsleutelSchema } from './verdeelsleutel.js';

/** The natures of an amount: exact, at least this ('ruim'), at most this, or an estimate. */
export const BIJDRAGEAARDEN = ['exact', 'ten_minste', 'ten_hoogste', 'geraamd'] as const;

/** The nature of an amount, one of {@link BIJDRAGEAARDEN}. */
export type Bijdrageaard = (typeof BIJDRAGEAARDEN)[number];

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

/** The ways in which an amount comes about: see {@link Bijdrage}. */
export const BIJDRAGESOORTEN = ['bedrag', 'prijs_per_buurt', 'werkelijke_kosten', 'specifieke_uitkering'] as const;

/** One of {@link BIJDRAGESOORTEN}. */
export type Bijdragesoort = (typeof BIJDRAGESOORTEN)[number];

/** A condition of a contribution. When it is not met by its last day, the contribution lapses. The event `voorwaarde_vervuld` meets it. */
export interface Voorwaarde {
  /** Its own key, by which an event names it. Needed only when the contribution has several. */
  readonly id?: Sleutel | undefined;
  readonly omschrijving: string;
  /** The last day on which it can be met. Absent: it never lapses. */
  readonly uiterlijk?: Datum | undefined;
}

/** An instalment. A payment names it by its key; what is open is divided by `aandeel`. */
export interface Termijn {
  /** Its own key, unique in the contribution. */
  readonly id: Sleutel;
  /** Its share in proportion to the other instalments: `'80'`. */
  readonly aandeel: Aandeel;
  /** The day on which it is to be paid. */
  readonly gepland: Datum;
}

/** The steps that a plan can set a day for. Payments have instalments. */
export const PLANSTAPPEN = ['gevraagd', 'toegezegd', 'vastgelegd', 'vastgesteld', 'teruggevorderd'] as const;

/** One of {@link PLANSTAPPEN}. */
export type Planstap = (typeof PLANSTAPPEN)[number];

/** A step that is due by a day: `checkGeldverloop` tells when it is late. */
export interface Planning {
  readonly stap: Planstap;
  readonly uiterlijk: Datum;
  /** The amount that is expected of it, when it is not the whole amount. */
  readonly bedrag?: Bedrag | undefined;
}

/**
 * The VAT inside an amount. `kostprijsverhogend`: it stays with the payer, so it is a cost; `compensabel`: the gemeente gets it back from
 * the BTW-compensatiefonds; `verrekenbaar`: it is set off in the VAT return. The last two are no cost: what a year costs is without them.
 */
export interface Btw {
  /** The rate in percent: `'21'`. */
  readonly tarief: Procent;
  /** The VAT in the amount. Default: by the rate, half a cent up. Only for an amount of which a part is without VAT. */
  readonly bedrag?: Bedrag | undefined;
  readonly verwerking: 'kostprijsverhogend' | 'compensabel' | 'verrekenbaar';
}

/** The index by which a contribution is adjusted. The event `geindexeerd` applies a figure of it. */
export interface Indexering {
  /** The name of the published series. */
  readonly reeks: string;
  /** The amounts are in prices of this year. */
  readonly basisjaar: number;
}

interface Bijdragebasis {
  /** Its own key, unique in the plan. */
  readonly id: Sleutel;
  /** The key of the party that pays. */
  readonly van: Sleutel;
  /** The key of the party that receives. Default: the organisation that does the work. */
  readonly naar?: Sleutel | undefined;
  readonly aard: Bijdrageaard;
  readonly doel: Bijdragedoel;
  readonly toelichting?: string | undefined;
  readonly voorwaarden?: readonly Voorwaarde[] | undefined;
  readonly termijnen?: readonly Termijn[] | undefined;
  readonly planning?: readonly Planning[] | undefined;
  /** The cost bearers over which it is divided. Absent: the party bears it as a whole. */
  readonly verdeelsleutel?: Verdeelsleutel | undefined;
  /** The taakveld of the part that goes to cost bearers without their own taakveld. */
  readonly taakveld?: Taakveld | undefined;
  readonly btw?: Btw | undefined;
  readonly indexering?: Indexering | undefined;
  /** The buurten that it pays for. Default: those of `programmas`, else those of the paying gemeente, or all for another party. */
  readonly buurten?: readonly string[] | undefined;
  /** The programmas whose buurten it pays for. Default: see `buurten`. */
  readonly programmas?: readonly Sleutel[] | undefined;
}

/** An amount that is divided over the buurten. With `btw` it includes the VAT. */
export interface Bedragbijdrage extends Bijdragebasis {
  readonly soort: 'bedrag';
  readonly bedrag: Bedrag;
  /** The range of an estimate (`geraamd`). An estimate without a range promises nothing. */
  readonly bandbreedte?: { readonly minimum: Bedrag; readonly maximum: Bedrag } | undefined;
}

/** A price for every buurt that takes part. Nothing is divided: what a buurt does not use falls free. */
export interface Prijsbijdrage extends Bijdragebasis {
  readonly soort: 'prijs_per_buurt';
  readonly prijs: Bedrag;
}

/** A share of the costs that are made, with a ceiling. Events `kosten_gemaakt` tell the costs; until then the estimate counts. */
export interface Kostenbijdrage extends Bijdragebasis {
  readonly soort: 'werkelijke_kosten';
  /** The share in percent: `'60'`. */
  readonly aandeel: Procent;
  /** The most that is paid. */
  readonly plafond: Bedrag;
  /** The costs as they are estimated. */
  readonly raming: Bedrag;
}

/** Money of the Rijk for a gemeente that covers other contributions. It is never added to them. */
export interface Uitkering extends Bijdragebasis {
  readonly soort: 'specifieke_uitkering';
  readonly bedrag: Bedrag;
  /** The keys of the contributions that it covers. */
  readonly dekt: readonly Sleutel[];
  /** Its code in the SiSa annex of the account: `C62`. `checkFinancieringsplan` judges only how it is written. */
  readonly sisacode?: string | undefined;
}

/**
 * A contribution: who pays how much to whom, of which nature, for what, under which conditions. It says what was agreed; what happened
 * stands in events. Its `soort` tells how the amount comes about.
 */
export type Bijdrage = Bedragbijdrage | Prijsbijdrage | Kostenbijdrage | Uitkering;

/** The notation of a VAT rate: a percentage with at most four decimals. */
export const TARIEF = /^\d{1,3}(?:\.\d{1,4})?$/;

const tekst = z.string().min(1).max(2000);

/** The fields that every kind of contribution has. */
export const bijdragevelden = {
  id: Sleutel.schema,
  van: Sleutel.schema,
  naar: Sleutel.schema.optional(),
  aard: z.enum(BIJDRAGEAARDEN),
  doel: z.enum(BIJDRAGEDOELEN),
  toelichting: tekst.optional(),
  voorwaarden: z
    .array(z.strictObject({ id: Sleutel.schema.optional(), omschrijving: tekst, uiterlijk: Datum.schema.optional() }))
    .max(100)
    .optional(),
  termijnen: z
    .array(z.strictObject({ id: Sleutel.schema, aandeel: AandeelSchema, gepland: Datum.schema }))
    .max(1000)
    .optional(),
  planning: z
    .array(
      z.strictObject({
        stap: z.enum(PLANSTAPPEN),
        uiterlijk: Datum.schema,
        bedrag: NietNegatiefBedragSchema.optional(),
      }),
    )
    .max(1000)
    .optional(),
  verdeelsleutel: VerdeelsleutelSchema.optional(),
  taakveld: TaakveldSchema.optional(),
  btw: z
    .strictObject({
      tarief: brandSchema<Procent>(z.string().regex(TARIEF, { error: 'financiering.getal_notatie' })),
      bedrag: NietNegatiefBedragSchema.optional(),
      verwerking: z.enum(['kostprijsverhogend', 'compensabel', 'verrekenbaar']),
    })
    .optional(),
  indexering: z.strictObject({ reeks: z.string().min(1).max(300), basisjaar: z.int().min(1000).max(9999) }).optional(),
  buurten: z.array(z.string().min(1).max(60)).min(1).max(10_000).optional(),
  programmas: z.array(Sleutel.schema).min(1).max(100).optional(),
};

/** The fields of each kind of contribution besides those of all. */
export const soortvelden = {
  bedrag: {
    bedrag: NietNegatiefBedragSchema,
    bandbreedte: z.strictObject({ minimum: NietNegatiefBedragSchema, maximum: NietNegatiefBedragSchema }).optional(),
  },
  prijs_per_buurt: { prijs: NietNegatiefBedragSchema },
  werkelijke_kosten: { aandeel: ProcentSchema, plafond: NietNegatiefBedragSchema, raming: NietNegatiefBedragSchema },
  specifieke_uitkering: {
    bedrag: NietNegatiefBedragSchema,
    dekt: z.array(Sleutel.schema).min(1).max(1000),
    sisacode: z.string().min(1).max(20).optional(),
  },
} as const satisfies Record<Bijdragesoort, z.ZodRawShape>;

/** Schema of a {@link Bijdrage}. */
export const BijdrageSchema: z.ZodType<Bijdrage, Bijdrage> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('bedrag'), ...bijdragevelden, ...soortvelden.bedrag }),
  z.strictObject({ soort: z.literal('prijs_per_buurt'), ...bijdragevelden, ...soortvelden.prijs_per_buurt }),
  z.strictObject({ soort: z.literal('werkelijke_kosten'), ...bijdragevelden, ...soortvelden.werkelijke_kosten }),
  z.strictObject({ soort: z.literal('specifieke_uitkering'), ...bijdragevelden, ...soortvelden.specifieke_uitkering }),
]);
