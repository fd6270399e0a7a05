import * as z from 'zod';

/** The pieces that a run writes. */
export const STUKSOORTEN = [
  'raadsbrief',
  'selectieverantwoording',
  'samenvatting',
  'voortgangsrapportage',
  'teamoverzicht',
  'financiele_verantwoording',
  'budgetstaat',
] as const;

/** A kind of piece, one of {@link STUKSOORTEN}. */
export type Stuksoort = (typeof STUKSOORTEN)[number];

/** Which pieces are written, and the words of the college in them. */
export interface Opzetbrieven {
  /** Counts of people under this bound are not shown. `toon_alles` shows everything. Default: 5. */
  readonly kleineAantallen?: number | 'toon_alles' | undefined;
  /** Default: the raadsbrief. */
  readonly stukken?: readonly Stuksoort[] | undefined;
  readonly raadsbrief?:
    | {
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

const alineas = z.array(z.string().min(1).max(10_000)).max(100).optional();

/** Schema of {@link Opzetbrieven}. */
export const OpzetbrievenSchema: z.ZodType<Opzetbrieven, Opzetbrieven> = z.strictObject({
  kleineAantallen: z.union([z.literal('toon_alles'), z.int().min(2).max(1000)]).optional(),
  stukken: z.array(z.enum(STUKSOORTEN)).optional(),
  raadsbrief: z.strictObject({ aanleiding: alineas, kanttekeningen: alineas }).optional(),
  selectieverantwoording: z.strictObject({ oneens: alineas }).optional(),
});
