import * as z from 'zod';
import type { Cijfersleutel } from '../../kerncijfers/index.js';
import { BEOORDELAARSROLLEN, type Beoordelaarsrol } from './beoordeling.js';

/** The direction of a criterion: more is better, less is better, or inside (or near) the band `doel` is best. */
export type Criteriumrichting = 'hoger' | 'lager' | 'doel';

/** The band in which a value is best, both ends included; `van` equal to `tot` is a target value. In the unit of the criterion. */
export interface Doelband {
  readonly van: number;
  readonly tot: number;
}

/** A point of a scale of judgement, with what it means. */
export interface Anker {
  readonly waarde: number;
  readonly betekenis: string;
}

/** The scale on which people judge: from `van` up to and including `tot`, in whole steps unless `stap` says otherwise. */
export interface Beoordelingsschaal {
  readonly van: number;
  readonly tot: number;
  /** The distance between two scores that can be given, counted from `van`. Default 1. */
  readonly stap?: number | undefined;
  /** The meaning of the points, of at least both ends, so that a 4 means the same to everybody. */
  readonly ankers: readonly Anker[];
}

/** A number for each of some roles. */
export type PerRol = { readonly [R in Beoordelaarsrol]?: number | undefined };

/** A figure of the table: `sleutel` is a key of the catalogue of kerncijfers or of an own column. */
export interface KerncijferBron {
  readonly soort: 'kerncijfer';
  readonly sleutel: Cijfersleutel;
}

/** Judgements of people: first per role, then over the roles by weight. */
export interface BeoordelingBron {
  readonly soort: 'beoordeling';
  /** Default: the `beoordelingsschaal` of the Routekaart. */
  readonly schaal?: Beoordelingsschaal | undefined;
  /** The weight of the voice of each role; a role that is left out counts 1. Default: all the same. */
  readonly rolgewichten?: PerRol | undefined;
  /** The minimum number of voices before a role counts. Default 1 for every role. */
  readonly minimumStemmen?: PerRol | undefined;
  /** The minimum number of counting roles before the buurt has a judgement on this criterion. Default 1. */
  readonly minimumRollen?: number | undefined;
  /** How the voices within a role are combined. Default `gemiddelde`. */
  readonly perRol?: 'gemiddelde' | 'mediaan' | undefined;
}

/** Where a criterion takes its values from. */
export type CriteriumBron = KerncijferBron | BeoordelingBron;

/**
 * The treatment of a few extreme values, only when the distribution is skewed (the gate of the OECD/JRC handbook: |skewness| at least
 * `scheefheid` and kurtosis at least `kurtosis`, both by the type 2 estimators). First at most `winsoriseren` points are drawn in to the
 * next value; when that is not enough the transformation is applied to the original.
 */
export interface Behandeling {
  /** The number of points that may be drawn in. Default 5; 0 goes straight to the transformation. */
  readonly winsoriseren?: number | undefined;
  /** The transformation when winsorising is not enough. Default none. */
  readonly transformatie?:
    | { readonly methode: 'log' }
    | { readonly methode: 'boxcox'; readonly lambda: number }
    | undefined;
  /** Bound of the absolute skewness. Default 2. */
  readonly scheefheid?: number | undefined;
  /** Bound of the kurtosis (excess). Default 3.5. */
  readonly kurtosis?: number | undefined;
}

/**
 * How a value becomes a score of which more is better. With `richting: 'lager'` the sign is turned first, with `'doel'` the value
 * becomes minus its distance to the band; then:
 *
 * | methode | formula | range |
 * |---|---|---|
 * | `minmax` | `(x - min) / (max - min)` | the scale |
 * | `zscore` | `(x - mean) / sd * spreiding + gemiddelde`, sd with divisor n - 1 | none |
 * | `robuuste_zscore` | `(x - median) / (1.4826 MAD)` | none |
 * | `rang` | rank, the worst is 1 | 1 to n |
 * | `borda` | rank - 1 | 0 to n - 1 |
 * | `percentielrang` | `(rank - 1) / (n - 1)` | the scale |
 * | `vector` | `x / sqrt(sum of squares)` (TOPSIS) | -1 to 1 |
 * | `afstand_maximum` | `x / max`; values of 0 and more, `hoger` only | the scale |
 * | `afstand_referentie` | `(x - min) / (waarde - min)`, `waarde` of a reference or a target; cut off at 1 unless `begrenzen: false` | the scale |
 * | `ijkpunten` | `(x - onder) / (boven - onder)`, cut off unless `begrenzen: false` (goalposts) | the scale |
 * | `doelband` | 0 up to `onder`, rising to 1 at the band, 0 again from `boven` on (trapezium); `doel` only | the scale |
 * | `categorieen` | the score of the class; a value on a bound is in the upper class; by value or by percentile `(rank - 0.5) / n` | the scale |
 *
 * Values that are equal but for rounding are equal: they tie, stand in one class, and a column of them has no spread. Ties in the
 * methods by rank take the lowest rank of their group, or its average with `gelijk: 'gemiddeld'`. When no two values
 * differ (also with one candidate) nothing can be told apart and each gets the middle of the range (`zscore`: the mean).
 * Sources: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5; Hwang and Yoon (1981) for `vector`.
 */
export type Normalisatie =
  | { readonly methode: 'minmax' }
  | { readonly methode: 'zscore'; readonly gemiddelde?: number | undefined; readonly spreiding?: number | undefined }
  | { readonly methode: 'robuuste_zscore' }
  | { readonly methode: 'rang'; readonly gelijk?: 'laagste' | 'gemiddeld' | undefined }
  | { readonly methode: 'percentielrang'; readonly gelijk?: 'laagste' | 'gemiddeld' | undefined }
  | { readonly methode: 'borda'; readonly gelijk?: 'laagste' | 'gemiddeld' | undefined }
  | { readonly methode: 'vector' }
  | { readonly methode: 'afstand_maximum' }
  | { readonly methode: 'afstand_referentie'; readonly waarde: number; readonly begrenzen?: boolean | undefined }
  | {
      readonly methode: 'ijkpunten';
      readonly onder: number;
      readonly boven: number;
      readonly begrenzen?: boolean | undefined;
    }
  | { readonly methode: 'doelband'; readonly onder: number; readonly boven: number }
  | {
      readonly methode: 'categorieen';
      readonly volgens?: 'waarde' | 'percentiel' | undefined;
      readonly grenzen: readonly number[];
      readonly scores: readonly number[];
    };

/** The rule for a missing value. */
export type Ontbreekregel =
  /** The criterion is left out for this buurt, the weights of the others in its thema grow in proportion. */
  | { readonly regel: 'weglaten' }
  /** The mean or median of the candidates of the same wijk or gemeente, or of all candidates, that do have a value. */
  | {
      readonly regel: 'gemiddelde' | 'mediaan';
      readonly groep?: 'wijk' | 'gemeente' | 'alle' | undefined;
    }
  /** The lowest score that the criterion can give. */
  | { readonly regel: 'bodem' }
  /** The buurt gets no score. */
  | { readonly regel: 'weigeren' };

/** The method that combines the scores below into the score of a thema or of the whole. */
export type Aggregatiewijze =
  | { readonly methode: 'rekenkundig' }
  | { readonly methode: 'meetkundig' }
  | { readonly methode: 'harmonisch' }
  | { readonly methode: 'machtsgemiddelde'; readonly macht: number }
  | { readonly methode: 'copeland' };

/** A judgement of a pair in AHP: `a` is `verhouding` times as important as `b` (Saaty's scale: 1/9 to 9). */
export interface Paarvergelijking {
  readonly a: string;
  readonly b: string;
  readonly verhouding: number;
}

/** The origin of the weights directly below a thema (or the top). */
export type Weging =
  /** The field `gewicht` of each. */
  | { readonly methode: 'opgegeven' }
  /** All the same. */
  | { readonly methode: 'gelijk' }
  /** Rank-order centroid: ids from most to least important, an inner array for a tie. */
  | { readonly methode: 'rangorde'; readonly volgorde: readonly (string | readonly string[])[] }
  /** Swing: points for going from worst to best, the most important 100. */
  | { readonly methode: 'swing'; readonly punten: Readonly<Record<string, number>> }
  /** AHP: every pair compared; refused when the consistency ratio is above `maximaleCr` (default 0.1). */
  | {
      readonly methode: 'ahp';
      readonly vergelijkingen: readonly Paarvergelijking[];
      readonly maximaleCr?: number | undefined;
    }
  /** From the data: Shannon's entropy, CRITIC, or the first principal component. */
  | { readonly methode: 'entropie' }
  | { readonly methode: 'critic' }
  | { readonly methode: 'pca' };

/** A theme: criteria and themes that are weighed together. */
export interface Thema {
  readonly id: string;
  readonly naam: string;
  /** The thema that this one belongs to. Default: it stands at the top. */
  readonly boven?: string | undefined;
  /** Among what stands on the same level. Default 1. */
  readonly gewicht?: number | undefined;
  /** Default `rekenkundig`. */
  readonly aggregatie?: Aggregatiewijze | undefined;
  /** Default `opgegeven`. */
  readonly weging?: Weging | undefined;
  /**
   * The share of the weight directly below that must have a score, its own or filled in by rule, 0 to 1. A thema with a score counts with
   * its whole weight. Default 0.5: half of the weight. With 0 one score is enough, however little it weighs.
   */
  readonly dekking?: number | undefined;
}

/** A criterion of the Routekaart. */
export interface Criterium {
  readonly id: string;
  readonly naam: string;
  /** The thema that it belongs to. Default: it stands at the top. */
  readonly thema?: string | undefined;
  readonly bron: CriteriumBron;
  readonly richting: Criteriumrichting;
  /** The band of `richting: 'doel'`. */
  readonly doel?: Doelband | undefined;
  /** Default: nothing is done. */
  readonly behandeling?: Behandeling | undefined;
  /** Default: `minmax` for figures, `ijkpunten` at the ends of the scale for judgements. */
  readonly normalisatie?: Normalisatie | undefined;
  /** Among what stands on the same level. Default 1; with 0 the criterion is shown and changes nothing. */
  readonly gewicht?: number | undefined;
  /** Default `weglaten`. */
  readonly ontbrekend?: Ontbreekregel | undefined;
}

/** What a Routekaart holds: the fields of `Routekaart`. */
export interface Routekaartvorm {
  readonly soort: 'routekaart';
  readonly versie: 1;
  readonly id: string;
  readonly naam: string;
  readonly omschrijving?: string | undefined;
  /** The range of the scores of the methods that have one. Default 0 to 1. */
  readonly schaal?: { readonly van: number; readonly tot: number } | undefined;
  /** The scale of every judgement that declares none of its own. */
  readonly beoordelingsschaal?: Beoordelingsschaal | undefined;
  /** How the top level becomes the score. Default `rekenkundig`. */
  readonly aggregatie?: Aggregatiewijze | undefined;
  /** The weights of the top level. Default `opgegeven`. */
  readonly weging?: Weging | undefined;
  /** As of a thema, for the top level: with less than this share of the weight a buurt has no score. Default 0.5. */
  readonly dekking?: number | undefined;
  readonly themas?: readonly Thema[] | undefined;
  readonly criteria: readonly Criterium[];
}

const tekst = z.string().min(1);
const getal = z.number();
const gewicht = z.number().optional();

const beoordelingsschaalSchema: z.ZodType<Beoordelingsschaal> = z.strictObject({
  van: getal,
  tot: getal,
  stap: z.number().positive().optional(),
  ankers: z.array(z.strictObject({ waarde: getal, betekenis: tekst })),
});

const perRolSchema = z.strictObject(
  Object.fromEntries(BEOORDELAARSROLLEN.map((rol) => [rol, z.number().optional()])) as Record<
    Beoordelaarsrol,
    z.ZodOptional<z.ZodNumber>
  >,
);

const bronSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('kerncijfer'), sleutel: tekst }),
  z.strictObject({
    soort: z.literal('beoordeling'),
    schaal: beoordelingsschaalSchema.optional(),
    rolgewichten: perRolSchema.optional(),
    minimumStemmen: perRolSchema.optional(),
    minimumRollen: z.number().int().min(1).max(BEOORDELAARSROLLEN.length).optional(),
    perRol: z.enum(['gemiddelde', 'mediaan']).optional(),
  }),
]);

export const BehandelingSchema = z.strictObject({
  winsoriseren: z.number().int().min(0).optional(),
  transformatie: z
    .discriminatedUnion('methode', [
      z.strictObject({ methode: z.literal('log') }),
      z.strictObject({ methode: z.literal('boxcox'), lambda: getal }),
    ])
    .optional(),
  scheefheid: z.number().positive().optional(),
  kurtosis: getal.optional(),
});

const begrenzen = z.boolean().optional();
const gelijk = z.enum(['laagste', 'gemiddeld']).optional();

/** Schema of a {@link Normalisatie}. */
export const NormalisatieSchema: z.ZodType<Normalisatie> = z.discriminatedUnion('methode', [
  z.strictObject({ methode: z.literal('minmax') }),
  z.strictObject({
    methode: z.literal('zscore'),
    gemiddelde: getal.optional(),
    spreiding: z.number().positive().optional(),
  }),
  z.strictObject({ methode: z.literal('robuuste_zscore') }),
  z.strictObject({ methode: z.literal('rang'), gelijk }),
  z.strictObject({ methode: z.literal('percentielrang'), gelijk }),
  z.strictObject({ methode: z.literal('borda'), gelijk }),
  z.strictObject({ methode: z.literal('vector') }),
  z.strictObject({ methode: z.literal('afstand_maximum') }),
  z.strictObject({ methode: z.literal('afstand_referentie'), waarde: getal, begrenzen }),
  z.strictObject({ methode: z.literal('ijkpunten'), onder: getal, boven: getal, begrenzen }),
  z.strictObject({ methode: z.literal('doelband'), onder: getal, boven: getal }),
  z.strictObject({
    methode: z.literal('categorieen'),
    volgens: z.enum(['waarde', 'percentiel']).optional(),
    grenzen: z.array(getal).min(1),
    scores: z.array(z.number().min(0).max(1)).min(2),
  }),
]);

/** Schema of an {@link Ontbreekregel}. */
export const OntbreekregelSchema: z.ZodType<Ontbreekregel> = z.discriminatedUnion('regel', [
  z.strictObject({ regel: z.literal('weglaten') }),
  z.strictObject({
    regel: z.enum(['gemiddelde', 'mediaan']),
    groep: z.enum(['wijk', 'gemeente', 'alle']).optional(),
  }),
  z.strictObject({ regel: z.literal('bodem') }),
  z.strictObject({ regel: z.literal('weigeren') }),
]);

/** Schema of an {@link Aggregatiewijze}. */
export const AggregatiewijzeSchema: z.ZodType<Aggregatiewijze> = z.discriminatedUnion('methode', [
  z.strictObject({ methode: z.literal('rekenkundig') }),
  z.strictObject({ methode: z.literal('meetkundig') }),
  z.strictObject({ methode: z.literal('harmonisch') }),
  z.strictObject({ methode: z.literal('machtsgemiddelde'), macht: getal }),
  z.strictObject({ methode: z.literal('copeland') }),
]);

const PaarvergelijkingSchema = z.strictObject({ a: tekst, b: tekst, verhouding: getal });

/** The way of weighing, also when it is no part of a document. */
export const WegingSchema: z.ZodType<Weging> = z.discriminatedUnion('methode', [
  z.strictObject({ methode: z.literal('opgegeven') }),
  z.strictObject({ methode: z.literal('gelijk') }),
  z.strictObject({ methode: z.literal('rangorde'), volgorde: z.array(z.union([tekst, z.array(tekst)])) }),
  z.strictObject({ methode: z.literal('swing'), punten: z.record(tekst, getal) }),
  z.strictObject({
    methode: z.literal('ahp'),
    vergelijkingen: z.array(PaarvergelijkingSchema),
    maximaleCr: z.number().positive().optional(),
  }),
  z.strictObject({ methode: z.literal('entropie') }),
  z.strictObject({ methode: z.literal('critic') }),
  z.strictObject({ methode: z.literal('pca') }),
]);

const dekking = z.number().min(0).max(1).optional();

export const DoelbandSchema = z.strictObject({ van: getal, tot: getal });

const themaSchema: z.ZodType<Thema> = z.strictObject({
  id: tekst,
  naam: tekst,
  boven: tekst.optional(),
  gewicht,
  aggregatie: AggregatiewijzeSchema.optional(),
  weging: WegingSchema.optional(),
  dekking,
});

const criteriumSchema: z.ZodType<Criterium> = z.strictObject({
  id: tekst,
  naam: tekst,
  thema: tekst.optional(),
  bron: bronSchema,
  richting: z.enum(['hoger', 'lager', 'doel']),
  doel: DoelbandSchema.optional(),
  behandeling: BehandelingSchema.optional(),
  normalisatie: NormalisatieSchema.optional(),
  gewicht,
  ontbrekend: OntbreekregelSchema.optional(),
});

/** The shape of a {@link Routekaartvorm}. The rules between fields are in `checkRoutekaart`. */
export const RoutekaartSchema: z.ZodType<Routekaartvorm> = z.strictObject({
  soort: z.literal('routekaart'),
  versie: z.literal(1),
  id: tekst,
  naam: tekst,
  omschrijving: z.string().optional(),
  schaal: z.strictObject({ van: getal, tot: getal }).optional(),
  beoordelingsschaal: beoordelingsschaalSchema.optional(),
  aggregatie: AggregatiewijzeSchema.optional(),
  weging: WegingSchema.optional(),
  dekking,
  themas: z.array(themaSchema).optional(),
  criteria: z.array(criteriumSchema).min(1),
});
