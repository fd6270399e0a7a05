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
 */
export function addProbleem<C extends Code>(
  context: z.core.$RefinementCtx,
  code: C,
  params: ParamsOf<C>,
  pad: Pad = [],
): void {
  context.addIssue({ code: 'custom', message: code, path: [...pad], params: { code, params } });
}
