import * as z from 'zod';
import { type Bedrag, BedragSchema, type Datum, DatumSchema, type Periode, PeriodeSchema } from '../../kern/index.js';

/**
 * How a value follows from its source:
 * - `waarde`: it is what stands at the one path;
 * - `som`: the sum of what stands at the paths (numbers or amounts);
 * - `verschil`: what stands at the first path less what stands at the others;
 * - `verhouding`: what stands at the first path divided by what stands at the second;
 * - `aantal`: how many paths are named, all of which exist;
 * - `lengte`: how many elements the list at the one path has;
 * - `bevinding`: the Dutch sentence of the finding at the one path.
 */
export type Bewerking = 'waarde' | 'som' | 'verschil' | 'verhouding' | 'aantal' | 'lengte' | 'bevinding';

/** Where a value comes from: a source of the verslag and the places in it. */
export interface Verslagherkomst {
  /** The `id` of one of the `bronnen` of the verslag. */
  readonly bron: string;
  readonly bewerking: Bewerking;
  readonly paden: readonly (readonly (string | number)[])[];
}

/** Why there is no figure. */
export type Ontbreekreden = 'onbekend' | 'geheim' | 'niet_van_toepassing' | 'niet_geleverd';

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
  /** It counts people, so it falls under the rule for small numbers. */
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

/** No figure, and why. */
export interface Ontbrekend {
  readonly soort: 'ontbreekt';
  readonly reden: Ontbreekreden;
}

/** A figure that is not shown because it would say too much about a few people. What it was, the document no longer knows. */
export interface Onderdrukt {
  readonly soort: 'onderdrukt';
}

/** A value as data: what it is and where it comes from; how it is written is decided while rendering. */
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

/** Running text: literal words and values in turn. A literal word holds no digit: a number has a source. */
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
  z.strictObject({ soort: z.literal('bedrag'), waarde: BedragSchema, herkomst }),
  z.strictObject({ soort: z.literal('datum'), waarde: DatumSchema, herkomst }),
  z.strictObject({ soort: z.literal('periode'), waarde: PeriodeSchema, herkomst }),
  z.strictObject({
    soort: z.literal('ontbreekt'),
    reden: z.enum(['onbekend', 'geheim', 'niet_van_toepassing', 'niet_geleverd']),
  }),
  z.strictObject({ soort: z.literal('onderdrukt') }),
]);

export const TekstSchema: z.ZodType<Verslagtekst> = z.array(z.union([z.string(), WaardeSchema]));
