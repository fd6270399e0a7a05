import type * as z from 'zod';
import type { Code } from '../../taal/index.js';
import type { Pad, ParamsOf } from '../bevinding/bevinding.js';

/**
 * Reports a problem from inside a zod `superRefine` under a code of its own, so that `parseX` gives it as a Bevinding.
 *
 * @param context - what `superRefine` hands over
 * @param code - the code, with a text in `taal`
 * @param params - the values that the text shows
 * @param pad - where, from the refined object on. Default: the object itself.
 *
 * @example
 * ```ts
 * import { addProbleem } from 'buurtaanpak/kern/huis';
 * import { safeParseSchema } from 'buurtaanpak/kern';
 * import * as z from 'zod';
 *
 * const Jaren = z.strictObject({ van: z.int(), tot: z.int() }).superRefine(({ van, tot }, context) => {
 *   if (van > tot) addProbleem(context, 'kern.periode_omgekeerd', { van, tot });
 * });
 * const resultaat = safeParseSchema(Jaren, { van: 2027, tot: 2026 }, 'jaren');
 * resultaat.success ? [] : resultaat.error.bevindingen.map(({ code }) => code); // => ['kern.periode_omgekeerd']
 * ```
 */
export function addProbleem<C extends Code>(
  context: z.RefinementCtx,
  code: C,
  params: ParamsOf<C>,
  pad: Pad = [],
): void {
  context.addIssue({ code: 'custom', message: code, path: [...pad], params: { code, params } });
}
