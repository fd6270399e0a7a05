import type * as z from 'zod';
import type { Bevinding, Ernst, Pad, Paramwaarde } from './bevinding.js';
import { DomeinFout } from './DomeinFout.js';
import { toParams } from './toParams.js';

/** The name in a place of a text: `aantal` of `aantal`, `aantal%` and `aantal|dag|dagen`. */
type Naam<Plek> = Plek extends `${infer Kop}|${string}` ? Kop : Plek extends `${infer Kop}%` ? Kop : Plek;

/** The names between braces in a text. */
export type Namen<Tekst> = Tekst extends `${string}{${infer Plek}}${infer Rest}` ? Naam<Plek> | Namen<Rest> : never;

/** The params that come with a code of a table of texts: one value for every name in its text. */
export type ParamsOf<Teksten, C extends keyof Teksten> = { readonly [N in Namen<Teksten[C]>]: Paramwaarde };

/** A code with the values that its text shows. */
interface Codetekst {
  readonly code: string;
  readonly params: Readonly<Record<string, Paramwaarde>>;
}

/** The ways in which a code comes to a user, for the codes of one table of texts. */
export interface Codes<Teksten> {
  /**
   * Makes a finding.
   *
   * @param ernst - how serious it is
   * @param pad - the place in the document; `[]` for the document as a whole
   * @param params - the values that the text shows
   */
  readonly createBevinding: <C extends keyof Teksten & string>(
    ernst: Ernst,
    code: C,
    pad: Pad,
    params: ParamsOf<Teksten, C>,
  ) => Bevinding<C>;
  /** Makes a text that is no finding: the code with its params, for `formatBevinding`. */
  readonly createTekst: <C extends keyof Teksten & string>(code: C, params: ParamsOf<Teksten, C>) => Codetekst;
  /** Throws a {@link DomeinFout}. Default of `pad`: the root. */
  readonly refuse: <C extends keyof Teksten & string>(code: C, params: ParamsOf<Teksten, C>, pad?: Pad) => never;
  /**
   * Reports a problem from inside a `superRefine` of zod, so that `parse…` gives it as a finding.
   *
   * @param pad - where, from the refined object on. Default: the object itself.
   */
  readonly addProbleem: <C extends keyof Teksten & string>(
    context: z.RefinementCtx,
    code: C,
    params: ParamsOf<Teksten, C>,
    pad?: Pad,
  ) => void;
}

/**
 * The codes of a room, by the type of its Dutch texts: the compiler asks for a code that has a text, with the params that the text names.
 * Only the type is needed: a table of texts would otherwise be bundled with every function that can refuse. A value that JSON cannot hold,
 * which a program passed against the types, comes as its short text.
 *
 * @example
 * ```ts
 * import { defineCodes } from 'buurtaanpak/kern/huis';
 *
 * const codes = defineCodes<{ readonly 'proef.te_laat': 'Dat was {dagen} dagen te laat.' }>();
 * codes.createBevinding('waarschuwing', 'proef.te_laat', ['start'], { dagen: 3 }).params; // => { dagen: 3 }
 * ```
 */
export function defineCodes<Teksten>(): Codes<Teksten> {
  return {
    createBevinding: (ernst, code, pad, params) => ({ code, ernst, pad, params: toParams(params) }),
    createTekst: (code, params) => ({ code, params: toParams(params) }),
    refuse: (code, params, pad = []) => {
      throw new DomeinFout(code, toParams(params), { pad });
    },
    addProbleem: (context, code, params, pad = []) =>
      context.addIssue({ code: 'custom', message: code, path: [...pad], params: { code, params: toParams(params) } }),
  };
}
