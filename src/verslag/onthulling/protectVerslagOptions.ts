import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { Verslag } from '../document/verslag.js';
import { HerkomstSchema, type Verslagherkomst } from '../document/waarde.js';

/** A number in a relation between several verslagen. */
export interface Verslagterm {
  /** In which earlier verslag it stands: its place in `eerder`, from 0. Absent: in the verslag itself. */
  readonly eerder?: number | undefined;
  readonly herkomst: Verslagherkomst;
  /** Default: 1. */
  readonly maal?: number | undefined;
}

/**
 * A relation that a reader knows between numbers of several verslagen, each times a factor. 'New since then' is members now (1), less members
 * then (-1), less the new ones (-1), which gives 0; what never falls is its number now (1) less the one of then (-1), which gives 0 or more.
 */
export interface Verslagverband {
  readonly termen: readonly Verslagterm[];
  /** The least that they add up to. Default: no bound. */
  readonly van?: number | undefined;
  /** The most that they add up to. Default: no bound. */
  readonly tot?: number | undefined;
}

/** Choices of `protectVerslag`. */
export interface ProtectVerslagOptions {
  /** Numbers of people under it are not shown, 0 included. A whole number, 2 or more. Default: 5. */
  readonly grens?: number;
  /**
   * What was published before, as it was published: other days, other documents, and other parts of the same document. No number under the
   * bound can be computed from all of it together. Default: nothing.
   */
  readonly eerder?: readonly Verslag[] | undefined;
  /** What a reader knows besides of numbers in several verslagen, such as what is new since the time before. Default: nothing. */
  readonly verbanden?: readonly Verslagverband[] | undefined;
  /**
   * What happens when an earlier verslag gives a number under the bound away already: `weiger` throws, `aanvaard` hides the number and
   * protects the others. Default: `weiger`.
   */
  readonly alGepubliceerd?: 'weiger' | 'aanvaard' | undefined;
}

const getal = z.number().optional();

const OptionsSchema: z.ZodType<{
  readonly options: Omit<ProtectVerslagOptions, 'grens'> & { readonly grens?: unknown };
}> = z.strictObject({
  options: z.strictObject({
    grens: z.unknown().optional(),
    eerder: z.array(Verslag.schema).optional(),
    verbanden: z
      .array(
        z.strictObject({
          termen: z.array(z.strictObject({ eerder: z.int().min(0).optional(), herkomst: HerkomstSchema, maal: getal })),
          van: getal,
          tot: getal,
        }),
      )
      .optional(),
    alGepubliceerd: z.enum(['weiger', 'aanvaard']).optional(),
  }),
});

/** Reads the choices of `protectVerslag`; the bound is judged with the numbers. */
export const readProtectOptions = (options: ProtectVerslagOptions): Omit<ProtectVerslagOptions, 'grens'> =>
  parseSchema(OptionsSchema, { options }, 'opties').options;
