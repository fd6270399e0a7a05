import * as z from 'zod';
import { Datum } from '../../kern/index.js';

/** Something that goes out with a letter. */
export interface Briefbijlage {
  readonly titel: string;
  /** Where it can be found, such as a web address or a zaaknummer. */
  readonly bron?: string | undefined;
}

/** The letterhead and the end of a letter. What is not there is not shown; `checkVerslag` says what a letter cannot do without. */
export interface Briefkop {
  /** The day of the letter. It is not the peildatum, and never before it. */
  readonly datum?: Datum | undefined;
  readonly kenmerk?: string | undefined;
  readonly onderwerp?: string | undefined;
  /** To whom: `De gemeenteraad van Leeuwarden`. */
  readonly aan?: string | undefined;
  /** From whom: `Burgemeester en wethouders van Leeuwarden`. */
  readonly van?: string | undefined;
  readonly bijlagen: readonly Briefbijlage[];
  /** Their functions, such as `burgemeester`: never a name. */
  readonly ondertekenaars: readonly string[];
}

const kort = z.string().min(1).max(300);

/** Schema of a {@link Briefkop}. */
export const BriefkopSchema: z.ZodType<Briefkop> = z.strictObject({
  datum: Datum.schema.optional(),
  kenmerk: kort.optional(),
  onderwerp: kort.optional(),
  aan: kort.optional(),
  van: kort.optional(),
  bijlagen: z.array(z.strictObject({ titel: kort, bron: kort.optional() })).max(1000),
  ondertekenaars: z.array(kort).max(100),
});
