import * as z from 'zod';

/** Rows as a parser of CSV gives them: an object with the name of each column. */
export type Adresrij = Readonly<Record<string, unknown>>;

/**
 * Two lists of addresses of CBS (Buurt, wijk en gemeente voor postcode huisnummer), of the old and of the new year. An address is a
 * postcode with a number; the letter and the suffix count where both lists have a column for them. Names of columns are read whatever
 * their capitals: `PC6` (or `postcode`), `Huisnummer`, `Huisletter`, `Toevoeging`, and `Buurt2020` with the year of the classification
 * (or without a year; also `BU_CODE`, `BU_2020`, `GWB2020`). A code may lack its letters and leading zeros, and may be a number: `3630400` is `BU03630400`.
 */
export interface Adressenbron {
  readonly soort: 'adressen';
  /** The list of the old year: a row for each address, and no address twice. */
  readonly oud: readonly Adresrij[];
  /** The list of the new year. */
  readonly nieuw: readonly Adresrij[];
  /** Which areas are mapped. Default `buurt`. */
  readonly niveau?: 'buurt' | 'wijk' | 'gemeente' | undefined;
  /** Column of the old list with the weight of an address, such as its dwellings. Default: every address weighs 1. */
  readonly gewicht?: string | undefined;
}

/** A point where people live, such as the centre of a square of 100 m, in the coordinates of the maps. */
export interface Koppelpunt {
  readonly x: number;
  readonly y: number;
  readonly inwoners: number;
  /** Its code, for findings; no code may occur twice. Default: none. */
  readonly code?: string | undefined;
}

/** Two maps of the same place, and where people live in it. */
export interface Kaartenbron {
  readonly soort: 'kaarten';
  /** GeoJSON of the old areas: a FeatureCollection, or an array of its features; Polygon or MultiPolygon, with holes. */
  readonly oud: unknown;
  /** GeoJSON of the new areas. */
  readonly nieuw: unknown;
  readonly punten: readonly Koppelpunt[];
  /** Property of the old map with the code. Default: `code`, else the name that CBS or PDOK uses for the smallest area. */
  readonly codeveldOud?: string | undefined;
  /** The same of the new map. */
  readonly codeveldNieuw?: string | undefined;
}

/** A list of old codes with their new ones: renamed, or joined when several have the same new code. A split has no place in it. */
export interface Codesbron {
  readonly soort: 'codes';
  readonly codes: readonly { readonly van: string; readonly naar: string }[];
}

/** A small unit, such as a PC6 area or square, with the area that it lay in and the area that it lies in now. */
export interface Koppeleenheid {
  /** Code of its area in the old classification. */
  readonly van: string;
  /** Code of its area in the new classification. */
  readonly naar: string;
  readonly inwoners: number;
  /** Its surface, in any unit that is the same for all. Default: not known. */
  readonly oppervlakte?: number | undefined;
}

/** Small units of which both codes are known. */
export interface Eenhedenbron {
  readonly soort: 'eenheden';
  readonly eenheden: readonly Koppeleenheid[];
}

/** What a mapping can be made from. */
export type Koppelingsbron = Adressenbron | Kaartenbron | Codesbron | Eenhedenbron;

const lijst = z.array(z.unknown());
const code = z.string().min(1);

/** The form of a source. The rows of addresses and the maps are read where they are used. */
export const BronSchema: z.ZodType = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('adressen'),
    oud: lijst,
    nieuw: lijst,
    niveau: z.enum(['buurt', 'wijk', 'gemeente']).optional(),
    gewicht: z.string().optional(),
  }),
  z.strictObject({
    soort: z.literal('kaarten'),
    oud: z.unknown(),
    nieuw: z.unknown(),
    punten: z.array(z.looseObject({ code: z.string().optional() })),
    codeveldOud: z.string().optional(),
    codeveldNieuw: z.string().optional(),
  }),
  z.strictObject({ soort: z.literal('codes'), codes: z.array(z.looseObject({ van: code, naar: code })) }),
  z.strictObject({ soort: z.literal('eenheden'), eenheden: z.array(z.looseObject({ van: code, naar: code })) }),
]);
