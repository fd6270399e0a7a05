import * as z from 'zod';
import { Bedrag, Datum, Periode } from '../../kern/index.js';

/** The ways in which a value can be computed from its source: see {@link Bewerking}. */
export const BEWERKINGEN = [
  'waarde',
  'som',
  'product',
  'verschil',
  'verhouding',
  'aantal',
  'lengte',
  'bevinding',
] as const;

/**
 * How a value is computed from its source:
 * - `waarde`: the value at the single path;
 * - `som`: the sum of the values at the paths (numbers or amounts);
 * - `product`: the product of the numbers at the paths;
 * - `verschil`: the value at the first path less the values at the others;
 * - `verhouding`: the value at the first path divided by the value at the second;
 * - `aantal`: the number of paths, which all exist;
 * - `lengte`: the length of the list at the single path;
 * - `bevinding`: the Dutch sentence of the finding at the single path.
 */
export type Bewerking = (typeof BEWERKINGEN)[number];

/** The origin of a value: a source of the verslag and paths in it. */
export interface Verslagherkomst {
  /** The `id` of one of the `bronnen` of the verslag. */
  readonly bron: string;
  readonly bewerking: Bewerking;
  readonly paden: readonly (readonly (string | number)[])[];
}

/** The reasons why a figure can be missing. */
export const ONTBREEKREDENEN = [
  'onbekend',
  'geheim',
  'niet_van_toepassing',
  'niet_geleverd',
  'niet_gepubliceerd',
  'nog_niet_verschenen',
  'niet_gemeten_in_periode',
] as const;

/** The reason why a figure is missing, one of {@link ONTBREEKREDENEN}. */
export type Ontbreekreden = (typeof ONTBREEKREDENEN)[number];

/** A name or another piece of text from a source. */
export interface Tekstwaarde {
  readonly soort: 'tekst';
  readonly waarde: string;
  readonly herkomst?: Verslagherkomst | undefined;
}

/**
 * The group out of which a number counts, ranks or divides: of '12 of the 71 buurten that could take part', the 71 with their name.
 */
export interface Getalgroep {
  /** Its name for readers, in the plural: `buurten die konden meedoen`. */
  readonly naam: string;
  /** How large it is, with its source; it stands in the same section. Absent: the number itself counts the whole group. */
  readonly aantal?: Getalwaarde | undefined;
}

/** A number, shown with `decimalen` digits after the comma. */
export interface Getalwaarde {
  readonly soort: 'getal';
  readonly waarde: number;
  readonly decimalen: number;
  /** True: it counts people, so the rule for small numbers applies. */
  readonly personen?: boolean | undefined;
  /** The group of a count or a rank. Absent for a number that is neither, such as a score. */
  readonly groep?: Getalgroep | undefined;
  /** The standard deviation of this number over the draws, in its own unit. Its last digit may not be smaller than a tenth of it. */
  readonly spreiding?: number | undefined;
  readonly herkomst?: Verslagherkomst | undefined;
}

/** A share: 0.125 is shown as 12,5%. */
export interface Percentagewaarde {
  readonly soort: 'percentage';
  readonly waarde: number;
  readonly decimalen: number;
  /** What it is a share of. */
  readonly groep?: Getalgroep | undefined;
  /** As of a number: 0.01 for a share that is uncertain by one percentage point. */
  readonly spreiding?: number | undefined;
  readonly herkomst?: Verslagherkomst | undefined;
}

/** A year: a number without a thousands point. */
export interface Jaarwaarde {
  readonly soort: 'jaar';
  readonly waarde: number;
  readonly herkomst?: Verslagherkomst | undefined;
}

/** An amount. In running text a round amount is shown without cents, in a table never. */
export interface Bedragwaarde {
  readonly soort: 'bedrag';
  readonly waarde: Bedrag;
  readonly herkomst?: Verslagherkomst | undefined;
}

/** A day. */
export interface Datumwaarde {
  readonly soort: 'datum';
  readonly waarde: Datum;
  readonly herkomst?: Verslagherkomst | undefined;
}

/** A period, both days included. */
export interface Periodewaarde {
  readonly soort: 'periode';
  readonly waarde: Periode;
  readonly herkomst?: Verslagherkomst | undefined;
}

/** A missing figure, with the reason. */
export interface Ontbrekend {
  readonly soort: 'ontbreekt';
  readonly reden: Ontbreekreden;
}

/** A figure that is not shown because it would reveal too much about a few people. The document no longer holds its value. */
export interface Onderdrukt {
  readonly soort: 'onderdrukt';
  /** Which figure it is, so that a later verslag knows what was hidden here. It says where the number stands and not what it is. */
  readonly herkomst?: Verslagherkomst | undefined;
}

/** A value as data: its kind and its origin. Its notation is decided while rendering. */
export type Verslagwaarde =
  | Tekstwaarde
  | Getalwaarde
  | Percentagewaarde
  | Jaarwaarde
  | Bedragwaarde
  | Datumwaarde
  | Periodewaarde
  | Ontbrekend
  | Onderdrukt;

/** Running text: literal words alternated with values. Literal words hold no digits, because a number needs a source. */
export type Verslagtekst = readonly (string | Verslagwaarde)[];

export const HerkomstSchema = z.strictObject({
  bron: z.string().min(1),
  bewerking: z.enum(BEWERKINGEN),
  paden: z.array(z.array(z.union([z.string(), z.int()]))),
});
const herkomst = HerkomstSchema.optional();
const decimalen = z.int().min(0).max(15);

const spreiding = z.number().min(0).optional();
const groep = z.lazy(() => z.strictObject({ naam: z.string().min(1), aantal: GetalSchema.optional() })).optional();

const GetalSchema: z.ZodType<Getalwaarde> = z.strictObject({
  soort: z.literal('getal'),
  waarde: z.number(),
  decimalen,
  personen: z.boolean().optional(),
  groep,
  spreiding,
  herkomst,
});

export const WaardeSchema: z.ZodType<Verslagwaarde> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('tekst'), waarde: z.string(), herkomst }),
  z.strictObject({
    soort: z.literal('getal'),
    waarde: z.number(),
    decimalen,
    personen: z.boolean().optional(),
    groep,
    spreiding,
    herkomst,
  }),
  z.strictObject({ soort: z.literal('percentage'), waarde: z.number(), decimalen, groep, spreiding, herkomst }),
  z.strictObject({ soort: z.literal('jaar'), waarde: z.int(), herkomst }),
  z.strictObject({ soort: z.literal('bedrag'), waarde: Bedrag.schema, herkomst }),
  z.strictObject({ soort: z.literal('datum'), waarde: Datum.schema, herkomst }),
  z.strictObject({ soort: z.literal('periode'), waarde: Periode.schema, herkomst }),
  z.strictObject({
    soort: z.literal('ontbreekt'),
    reden: z.enum(ONTBREEKREDENEN),
  }),
  z.strictObject({ soort: z.literal('onderdrukt'), herkomst }),
]);

export const TekstSchema: z.ZodType<Verslagtekst> = z.array(z.union([z.string(), WaardeSchema]));
