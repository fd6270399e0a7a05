import { type Bevinding, createBevinding, type ParamsOf } from '../../kern/index.js';
import type { Code } from '../../taal/index.js';

/** A broken rule: what is the matter, and in which field of the event. */
export function fail<C extends Code>(code: C, params: ParamsOf<C>, veld?: string): Bevinding<C> {
  return createBevinding('fout', code, veld === undefined ? [] : [veld], params);
}

/** What a rule gives: the first thing that is not as it should be, or nothing. */
export type Uitkomst = Bevinding | undefined;
