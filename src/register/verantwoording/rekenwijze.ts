import * as z from 'zod';

/** The settings of `scoreBuurten` where a Routekaart names none. */
export interface Scorestandaarden {
  readonly schaal: { readonly van: number; readonly tot: number };
  /** The way of normalising a figure. */
  readonly normalisatie: string;
  /** The way of normalising a judgement on its scale. */
  readonly oordeelnormalisatie: string;
  readonly aggregatie: string;
  readonly weging: string;
  readonly gewicht: number;
  readonly dekking: number;
  /** The rule for a missing value, and the group in which it is filled in. */
  readonly ontbrekend: string;
  readonly groep: string;
  /** How judgements within a role are combined, and how many roles and voices are asked. */
  readonly perRol: string;
  readonly rolgewicht: number;
  readonly minimumRollen: number;
  readonly minimumStemmen: number;
  readonly winsoriseren: number;
  readonly scheefheid: number;
  readonly kurtosis: number;
  /** Which rank equal values get, and by what categories are bounded. */
  readonly gelijk: string;
  readonly volgens: string;
  readonly begrenzen: boolean;
  readonly maximaleCr: number;
}

/** The settings of `selectBuurten` where the options name none. */
export interface Selectiestandaarden {
  readonly doel: string;
  /** To how many decimals scores were rounded. Absent in an account of version 1: then as many as fit. */
  readonly decimalen?: number | undefined;
  readonly knopenbudget: number;
  readonly pivotbudget: number;
  /** What decides between equally good choices after the precedence that was given. */
  readonly gelijkspel: string;
}

/** By which library and which methods an account was made, with every default written out. */
export interface Rekenwijze {
  /** The version of this library. Absent in an account of version 1. */
  readonly bibliotheek?: string | undefined;
  /** The version of each method that was used. */
  readonly methoden: readonly { readonly naam: string; readonly versie: number }[];
  readonly scores: Scorestandaarden;
  readonly selectie: Selectiestandaarden;
}

const naam = z.string().min(1).max(300);
const getal = z.number();

/** Schema of a {@link Rekenwijze}. Names of methods are texts, so that an account of a later library can be read and told apart. */
export const RekenwijzeSchema: z.ZodType<Rekenwijze> = z.strictObject({
  bibliotheek: naam.optional(),
  methoden: z.array(z.strictObject({ naam, versie: z.int().min(1) })).max(100),
  scores: z.strictObject({
    schaal: z.strictObject({ van: getal, tot: getal }),
    normalisatie: naam,
    oordeelnormalisatie: naam,
    aggregatie: naam,
    weging: naam,
    gewicht: getal,
    dekking: getal,
    ontbrekend: naam,
    groep: naam,
    perRol: naam,
    rolgewicht: getal,
    minimumRollen: getal,
    minimumStemmen: getal,
    winsoriseren: getal,
    scheefheid: getal,
    kurtosis: getal,
    gelijk: naam,
    volgens: naam,
    begrenzen: z.boolean(),
    maximaleCr: getal,
  }),
  selectie: z.strictObject({
    doel: naam,
    decimalen: z.int().min(0).max(12).optional(),
    knopenbudget: z.int().min(1),
    pivotbudget: z.int().min(1),
    gelijkspel: naam,
  }),
});
