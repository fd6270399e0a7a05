import * as z from 'zod';
import { type Aantal, AantalSchema, type Waar, WaarSchema } from './quotum.js';

/** The buurt is chosen, whatever its score. With `quotum`: for that quotum. */
export interface RegelVast {
  readonly soort: 'vast';
  readonly code: string;
  readonly quotum?: string | undefined;
  readonly motief?: string | undefined;
}

/** The buurten are not chosen, with the reason. */
export interface RegelUitgesloten {
  readonly soort: 'uitgesloten';
  readonly codes: readonly string[];
  readonly motief: string;
}

/** At most `hoogstens` buurten of each group: of each wijk, or of each list of codes. */
export interface RegelHoogstensPerGroep {
  readonly soort: 'hoogstens_per_groep';
  readonly hoogstens: number;
  /** `'wijk'`, or your own groups; these may overlap. */
  readonly groepen: 'wijk' | readonly { readonly naam: string; readonly codes: readonly string[] }[];
  /** Only the buurten chosen for these programmes count. Default: all. */
  readonly programmas?: readonly string[] | undefined;
}

/** No two chosen buurten are neighbours. */
export interface RegelNietAangrenzend {
  readonly soort: 'niet_aangrenzend';
  /** Only between buurten chosen for these programmes. Default: all. */
  readonly programmas?: readonly string[] | undefined;
}

/** Every pair of chosen neighbours adds `bonus` to the total: clusters are preferred. Counts for the objective `totaal` only. */
export interface RegelLieverAangrenzend {
  readonly soort: 'liever_aangrenzend';
  readonly bonus: number;
}

/** All of these buurten are chosen, or none. */
export interface RegelSamen {
  readonly soort: 'samen';
  readonly codes: readonly string[];
}

/** At most one of these buurten is chosen. */
export interface RegelNietSamen {
  readonly soort: 'niet_samen';
  readonly codes: readonly string[];
}

/** The inhabitants of all chosen buurten together, both bounds included. A buurt of unknown size cannot be chosen under it. */
export interface RegelInwoners {
  readonly soort: 'inwoners';
  readonly minimaal?: number | undefined;
  readonly maximaal?: number | undefined;
}

/** Every chosen buurt scores at least `minimaal` for its programme (before weights). With `programma`: for that programme only. */
export interface RegelMinimumscore {
  readonly soort: 'minimumscore';
  readonly minimaal: number;
  readonly programma?: string | undefined;
}

/**
 * A number of the chosen buurten must lie in `waar`: 'of the four for energie two in Oost, one a dorp'. Unlike quota, such rules may
 * overlap: a dorp in Oost counts for both.
 */
export interface RegelAantalMet {
  readonly soort: 'aantal_met';
  readonly aantal: Aantal;
  readonly waar: Waar;
  /** Only the buurten chosen for these programmes count. Default: all. */
  readonly programmas?: readonly string[] | undefined;
}

/** A rule that the selection obeys. */
export type Regel =
  | RegelVast
  | RegelUitgesloten
  | RegelHoogstensPerGroep
  | RegelNietAangrenzend
  | RegelLieverAangrenzend
  | RegelSamen
  | RegelNietSamen
  | RegelInwoners
  | RegelMinimumscore
  | RegelAantalMet;

const tekst = z.string().min(1);
const codes = z.array(tekst).min(1);
const programmas = z.array(tekst).min(1).optional();

/** The schema of one rule. */
export const RegelSchema: z.ZodType<Regel> = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('vast'),
    code: tekst,
    quotum: tekst.optional(),
    motief: tekst.optional(),
  }),
  z.strictObject({ soort: z.literal('uitgesloten'), codes, motief: tekst }),
  z.strictObject({
    soort: z.literal('hoogstens_per_groep'),
    hoogstens: z.int().min(0),
    groepen: z.union([z.literal('wijk'), z.array(z.strictObject({ naam: tekst, codes })).min(1)]),
    programmas,
  }),
  z.strictObject({ soort: z.literal('niet_aangrenzend'), programmas }),
  z.strictObject({ soort: z.literal('liever_aangrenzend'), bonus: z.number().min(0) }),
  z.strictObject({ soort: z.literal('samen'), codes: codes.min(2) }),
  z.strictObject({ soort: z.literal('niet_samen'), codes: codes.min(2) }),
  z.strictObject({
    soort: z.literal('inwoners'),
    minimaal: z.number().min(0).optional(),
    maximaal: z.number().min(0).optional(),
  }),
  z.strictObject({
    soort: z.literal('minimumscore'),
    minimaal: z.number(),
    programma: tekst.optional(),
  }),
  z.strictObject({ soort: z.literal('aantal_met'), aantal: AantalSchema, waar: WaarSchema, programmas }),
]);

/** The schema of a list of rules. */
export const RegelsSchema = z.array(RegelSchema);
