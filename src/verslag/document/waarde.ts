import * as z from 'zod';
import { Bedrag, Datum, Periode } from '../../kern/index.js';

/**
 * How a value is computed from its source:
 * - `waarde`: the value at the single path;
 * - `som`: the sum of the values at the paths (numbers or amounts);
 * - `verschil`: the value at the first path less the values at the others;
 * - `verhouding`: the value at the first path divided by the value at the second;
 * - `aantal`: the number of paths, which all exist;
 * - `lengte`: the length of the list at the single path;
 * - `bevinding`: the Dutch sentence of the finding at the single path.
 */
export type Bewerking = 'waarde' | 'som' | 'verschil' | 'verhouding' | 'aantal' | 'lengte' | 'bevinding';

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

/** A number, shown with `decimalen` digits after the comma. */
export interface Getalwaarde {
  readonly soort: 'getal';
  readonly waarde: number;
  readonly decimalen: number;
  /** True: it counts people, so the rule for small numbers applies. */
  readonly personen?: boolean | undefined;
  readonly herkomst?: Verslagherkomst | undefined;
}

/** A share: 0.125 is shown as 12,5%. */
export interface Percentagewaarde {
  readonly soort: 'percentage';
  readonly waarde: number;
  readonly decimalen: number;
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

const HerkomstSchema = z.strictObject({
  bron: z.string().min(1),
  bewerking: z.enum(['waarde', 'som', 'verschil', 'verhouding', 'aantal', 'lengte', 'bevinding']),
  paden: z.array(z.array(z.union([z.string(), z.int()]))),
});
const herkomst = HerkomstSchema.optional();
const decimalen = z.int().min(0).max(15);

export const WaardeSchema: z.ZodType<Verslagwaarde> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('tekst'), waarde: z.string(), herkomst }),
  z.strictObject({
    soort: z.literal('getal'),
    waarde: z.number(),
    decimalen,
    personen: z.boolean().optional(),
    herkomst,
  }),
  z.strictObject({ soort: z.literal('percentage'), waarde: z.number(), decimalen, herkomst }),
  z.strictObject({ soort: z.literal('jaar'), waarde: z.int(), herkomst }),
  z.strictObject({ soort: z.literal('bedrag'), waarde: Bedrag.schema, herkomst }),
  z.strictObject({ soort: z.literal('datum'), waarde: Datum.schema, herkomst }),
  z.strictObject({ soort: z.literal('periode'), waarde: Periode.schema, herkomst }),
  z.strictObject({
    soort: z.literal('ontbreekt'),
    reden: z.enum(ONTBREEKREDENEN),
  }),
  z.strictObject({ soort: z.literal('onderdrukt') }),
]);

export const TekstSchema: z.ZodType<Verslagtekst> = z.array(z.union([z.string(), WaardeSchema]));
