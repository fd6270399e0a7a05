import * as z from 'zod';
import type { Briefgegevens } from '../../stukken/index.js';

/** The pieces that a run writes. */
export const STUKSOORTEN = [
  'raadsbrief',
  'selectieverantwoording',
  'buurtbrieven',
  'samenvatting',
  'voortgangsrapportage',
  'landelijke_rapportage',
  'uitvoerdersoverzicht',
  'teamoverzicht',
  'financiele_verantwoording',
  'budgetstaat',
  'narekenblad',
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
  /** Where residents can go with questions and complaints, as a sentence. Default: to the gemeente. */
  readonly contact?: string | undefined;
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
  readonly buurtbrieven?:
    | {
        /** The letterhead of these letters. Default: that of every letter. */
        readonly brief?: Omit<Opzetbriefkop, 'aan' | 'onderwerp'> | undefined;
        /** What residents can do when they do not agree. Default: that the gemeente can tell them. */
        readonly oneens?: readonly string[] | undefined;
        /** Whether there is a second chance, each with its own day. Default: only whether the buurt is a reserve. */
        readonly vervolg?: readonly string[] | undefined;
      }
    | undefined;
  readonly narekenblad?:
    | {
        /** Who chose the weights: `de gemeenteraad, op 12 mei 2026`. Default: not told. */
        readonly gewichtenDoor?: string | undefined;
        /** What can be downloaded, and where. Default: only the tables of the sheet. */
        readonly downloads?:
          | readonly { readonly titel: string; readonly vorm: string; readonly vindplaats: string }[]
          | undefined;
      }
    | undefined;
}

const kort = z.string().min(1).max(300);

const afzender = {
  kenmerk: kort.optional(),
  van: kort.optional(),
  bijlagen: z
    .array(z.strictObject({ titel: kort, bron: kort.optional() }))
    .max(1000)
    .optional(),
  ondertekenaars: z.array(kort).max(100).optional(),
};

const BriefkopSchema: z.ZodType<Opzetbriefkop, Opzetbriefkop> = z.strictObject({
  ...afzender,
  onderwerp: kort.optional(),
  aan: kort.optional(),
});

/** To whom a letter to residents is, and about what, follows from the buurt. */
const BewonersbriefSchema: z.ZodType<
  Omit<Opzetbriefkop, 'aan' | 'onderwerp'>,
  Omit<Opzetbriefkop, 'aan' | 'onderwerp'>
> = z.strictObject(afzender);

const alineas = z.array(z.string().min(1).max(10_000)).max(100).optional();

/** Schema of {@link Opzetbrieven}. */
export const OpzetbrievenSchema: z.ZodType<Opzetbrieven, Opzetbrieven> = z.strictObject({
  kleineAantallen: z.union([z.literal('toon_alles'), z.int().min(2).max(1000)]).optional(),
  brief: BriefkopSchema.optional(),
  contact: z.string().min(1).max(2000).optional(),
  stukken: z.array(z.enum(STUKSOORTEN)).optional(),
  raadsbrief: z
    .strictObject({ brief: BriefkopSchema.optional(), aanleiding: alineas, kanttekeningen: alineas })
    .optional(),
  selectieverantwoording: z.strictObject({ oneens: alineas }).optional(),
  buurtbrieven: z.strictObject({ brief: BewonersbriefSchema.optional(), oneens: alineas, vervolg: alineas }).optional(),
  narekenblad: z
    .strictObject({
      gewichtenDoor: kort.optional(),
      downloads: z
        .array(z.strictObject({ titel: kort, vorm: kort, vindplaats: kort }))
        .max(100)
        .optional(),
    })
    .optional(),
});
