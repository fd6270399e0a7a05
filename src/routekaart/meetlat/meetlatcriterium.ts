import * as z from 'zod';
import type { Bron } from '../../kerncijfers/index.js';
import { KWANTIELSTAPPEN } from '../ijk/kolomijk.js';
import { type Behandeling, BehandelingSchema, type Doelband, DoelbandSchema } from '../model/routekaart.js';

/** The figure of a criterion in the reference set. */
export interface Meetlatcijfer {
  /** Its key in the table. */
  readonly sleutel: string;
  readonly eenheid: string;
  readonly bron: Bron;
}

/** The figures that fill gaps: the mean or median of each group of the reference set. */
export interface Meetlataanvulling {
  readonly regel: 'gemiddelde' | 'mediaan';
  readonly groep: 'wijk' | 'gemeente' | 'alle';
  /** By code of the wijk or gemeente; with `alle` one figure with the code ''. */
  readonly cijfers: readonly { readonly code: string; readonly waarde: number }[];
}

/** What the treatment of extremes came to in the reference set. */
export interface Meetlatbehandeling {
  /** The treatment that the criterion asks for. */
  readonly vraag: Behandeling;
  /** Values below are drawn in to this one. Absent: none was. */
  readonly onder?: number | undefined;
  /** Values above are drawn in to this one. Absent: none was. */
  readonly boven?: number | undefined;
  /**
   * The transformation, when it was needed: whether the values are reflected first, and the lowest and highest of the (reflected) values. A
   * value below the lowest counts as the lowest.
   */
  readonly transformatie?:
    | { readonly gespiegeld: boolean; readonly laagste: number; readonly hoogste: number }
    | undefined;
}

/** Numbers of the values of a reference set, in their own unit. With a target band of minus their distances to it. */
export interface Meetlatmaten {
  readonly laagste: number;
  readonly hoogste: number;
  readonly gemiddelde: number;
  /** Standard deviation (divisor n - 1); 0 for one value. */
  readonly spreiding: number;
  readonly mediaan: number;
  /** The median of the distances to the median. */
  readonly mad: number;
  /** The square root of the sum of the squares. */
  readonly norm: number;
  /** The quantiles of 0, 5, 10 up to 100 %: of `n` values the one at place `1 + (n - 1) p`, by a line between two (type 7). */
  readonly kwantielen: readonly number[];
}

/** What a yardstick knows of one criterion: the values of the reference set, after gaps were filled in and extremes treated. */
export interface Meetlatcriterium {
  readonly id: string;
  /** Absent for a judgement. */
  readonly cijfer?: Meetlatcijfer | undefined;
  /** The band whose distance counts. Absent: the values themselves count, by their size or by their class. */
  readonly doel?: Doelband | undefined;
  readonly aanvulling?: Meetlataanvulling | undefined;
  readonly behandeling?: Meetlatbehandeling | undefined;
  /** The number of values. */
  readonly aantal: number;
  /** Absent when there is no value. */
  readonly maten?: Meetlatmaten | undefined;
  /**
   * Every value from low to high, once, with the number of values up to and including it. Only where the normalisation of the criterion is
   * by rank.
   */
  readonly verdeling?: { readonly waarden: readonly number[]; readonly tot: readonly number[] } | undefined;
}

const tekst = z.string().min(1);
const getal = z.number();

/** Schema of a {@link Meetlatcriterium}. */
export const MeetlatcriteriumSchema: z.ZodType<Meetlatcriterium> = z.strictObject({
  id: tekst,
  cijfer: z
    .strictObject({
      sleutel: tekst,
      eenheid: z.string(),
      bron: z.strictObject({ naam: z.string(), tabel: z.string(), jaar: z.int() }),
    })
    .optional(),
  doel: DoelbandSchema.optional(),
  aanvulling: z
    .strictObject({
      regel: z.enum(['gemiddelde', 'mediaan']),
      groep: z.enum(['wijk', 'gemeente', 'alle']),
      cijfers: z.array(z.strictObject({ code: z.string(), waarde: getal })),
    })
    .optional(),
  behandeling: z
    .strictObject({
      vraag: BehandelingSchema,
      onder: getal.optional(),
      boven: getal.optional(),
      transformatie: z.strictObject({ gespiegeld: z.boolean(), laagste: getal, hoogste: getal }).optional(),
    })
    .optional(),
  aantal: z.int().min(0),
  maten: z
    .strictObject({
      laagste: getal,
      hoogste: getal,
      gemiddelde: getal,
      spreiding: z.number().min(0),
      mediaan: getal,
      mad: z.number().min(0),
      norm: z.number().min(0),
      kwantielen: z.array(getal).length(KWANTIELSTAPPEN + 1),
    })
    .optional(),
  verdeling: z.strictObject({ waarden: z.array(getal), tot: z.array(z.int().min(1)) }).optional(),
});
