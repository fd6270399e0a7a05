import { canonicalizeJson } from '../../kern/huis.js';
import type { Feitregel } from '../feiten/feitregel.js';
import { toFeit } from './toFeit.js';

/** Whether two events say the same of the same day. */
export const isGelijk = (a: Feitregel, b: Feitregel): boolean =>
  canonicalizeJson(toFeit(a)) === canonicalizeJson(toFeit(b));
