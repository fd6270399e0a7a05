import * as z from 'zod';

/** A number of buurten: an exact number, or from `van` up to and including `tot`. */
export type Aantal = number | { readonly van: number; readonly tot: number };

/** A figure that must lie in a range; both bounds belong to it. A buurt without the figure does not qualify. */
export interface Cijfereis {
  /** The name of the figure in `gebieden[].cijfers`. */
  readonly cijfer: string;
  readonly minimaal?: number | undefined;
  readonly maximaal?: number | undefined;
}

/**
 * How typical a buurt must be: its distance from the middle, averaged over the figures, is at most `hoogstens`. For one figure, take its
 * percentile rank among all `gebieden` (ties in the middle); the distance is twice the difference of that rank from one half: 0 for the
 * median, 1 for the extremes. So 0.5 means: on average within the middle half.
 */
export interface Typischeis {
  readonly cijfers: readonly string[];
  readonly hoogstens: number;
}

/** The area in which a quotum looks for buurten. All given conditions must hold; an empty `Waar` means everywhere. */
export interface Waar {
  /** Codes of buurten or wijken: the buurt or its wijk is one of them. */
  readonly gebieden?: readonly string[] | undefined;
  /** Features that the buurt must all have, such as `dorp`. */
  readonly kenmerken?: readonly string[] | undefined;
  /** Features of which the buurt may have none. */
  readonly zonderKenmerken?: readonly string[] | undefined;
  readonly cijfers?: readonly Cijfereis[] | undefined;
  readonly typisch?: Typischeis | undefined;
}

/** A number of buurten to choose for a programme, from an area. */
export interface Quotum {
  /** Its name in the result; unique within the quota. */
  readonly id: string;
  /** The name for people. Default: the id. */
  readonly naam?: string | undefined;
  /** The programme whose scores count here: a key of `scores`. */
  readonly programma: string;
  readonly aantal: Aantal;
  /** Default: everywhere. */
  readonly waar?: Waar | undefined;
}

const tekst = z.string().min(1);
const aantalGetal = z.int().min(0);

/** The schema of a number that is exact or a range. */
export const AantalSchema: z.ZodType<Aantal> = z.union([
  aantalGetal,
  z.strictObject({ van: aantalGetal, tot: aantalGetal }),
]);

/** The schema of a figure that must lie in a range. */
export const CijfereisSchema: z.ZodType<Cijfereis> = z.strictObject({
  cijfer: tekst,
  minimaal: z.number().optional(),
  maximaal: z.number().optional(),
});

/** The schema of the area in which buurten are looked for. */
export const WaarSchema: z.ZodType<Waar> = z.strictObject({
  gebieden: z.array(tekst).min(1).optional(),
  kenmerken: z.array(tekst).min(1).optional(),
  zonderKenmerken: z.array(tekst).min(1).optional(),
  cijfers: z.array(CijfereisSchema).min(1).optional(),
  typisch: z.strictObject({ cijfers: z.array(tekst).min(1), hoogstens: z.number().min(0).max(1) }).optional(),
});

/** The schema of a quotum. */
export const QuotumSchema: z.ZodType<Quotum> = z.strictObject({
  id: tekst,
  naam: tekst.optional(),
  programma: tekst,
  aantal: AantalSchema,
  waar: WaarSchema.optional(),
});

/** The schema of a list of quota, at least one. Whether the ids are unique and the ranges right is checked by `selectBuurten`. */
export const QuotaSchema = z.array(QuotumSchema).min(1);
