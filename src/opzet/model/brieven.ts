import * as z from 'zod';
import type { Briefgegevens } from '../../stukken/index.js';

/** The pieces that a run writes. */
export const STUKSOORTEN = [
  'raadsbrief',
  'selectieverantwoording',
  'samenvatting',
  'voortgangsrapportage',
  'landelijke_rapportage',
  'teamoverzicht',
  'financiele_verantwoording',
  'budgetstaat',
] as const;

/** A kind of piece, one of {@link STUKSOORTEN}. */
export type Stuksoort = (typeof STUKSOORTEN)[number];

/** A letterhead: from whom, to whom, and who signs by their function. The day of a letter is given to the run. */
export type Opzetbriefkop = Omit<Briefgegevens, 'datum'>;

/** Which pieces are written, and the words of the college in them. */
export interface Opzetbrieven {
  /** Counts of people under this bound are not shown. `toon_alles` shows everything. Default: 5. */
  readonly kleineAantallen?: number | 'toon_alles' | undefined;
  /** The letterhead of every letter. What stands in the letter itself goes before it. Default: what the model knows. */
  readonly brief?: Opzetbriefkop | undefined;
  /** Default: the raadsbrief. */
  readonly stukken?: readonly Stuksoort[] | undefined;
  readonly raadsbrief?:
    | {
        /** The letterhead of this letter. Default: that of every letter. */
        readonly brief?: Opzetbriefkop | undefined;
        /** Paragraphs of the college about its reasons. Default: no such section. */
        readonly aanleiding?: readonly string[] | undefined;
        /** Remarks of the college. Default: no such section. */
        readonly kanttekeningen?: readonly string[] | undefined;
      }
    | undefined;
  readonly selectieverantwoording?:
    | {
        /** What residents can do when they do not agree. Default: no such section. */
        readonly oneens?: readonly string[] | undefined;
      }
    | undefined;
}

const kort = z.string().min(1).max(300);

const BriefkopSchema: z.ZodType<Opzetbriefkop, Opzetbriefkop> = z.strictObject({
  kenmerk: kort.optional(),
  onderwerp: kort.optional(),
  aan: kort.optional(),
  van: kort.optional(),
  bijlagen: z
    .array(z.strictObject({ titel: kort, bron: kort.optional() }))
    .max(1000)
    .optional(),
  ondertekenaars: z.array(kort).max(100).optional(),
});

const alineas = z.array(z.string().min(1).max(10_000)).max(100).optional();

/** Schema of {@link Opzetbrieven}. */
export const OpzetbrievenSchema: z.ZodType<Opzetbrieven, Opzetbrieven> = z.strictObject({
  kleineAantallen: z.union([z.literal('toon_alles'), z.int().min(2).max(1000)]).optional(),
  brief: BriefkopSchema.optional(),
  stukken: z.array(z.enum(STUKSOORTEN)).optional(),
  raadsbrief: z
    .strictObject({ brief: BriefkopSchema.optional(), aanleiding: alineas, kanttekeningen: alineas })
    .optional(),
  selectieverantwoording: z.strictObject({ oneens: alineas }).optional(),
});
