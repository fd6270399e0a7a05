import type { ParamsOf } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { createBevinding, type Teamteksten } from '../teksten/codes.js';

/** A broken rule: the code with its params, and the field of the event. */
export function fail<C extends keyof Teamteksten>(
  code: C,
  params: ParamsOf<Teamteksten, C>,
  veld?: string,
): Bevinding<C> {
  return createBevinding('fout', code, veld === undefined ? [] : [veld], params);
}

/** The result of a rule: the first problem, or `undefined`. */
export type Uitkomst = Bevinding | undefined;
