import type { ParamsOf } from '../../kern/huis.js';
import type { Taak } from '../model/taak.js';
import { createBevinding, type Programmateksten } from '../teksten/codes.js';

/** What must be done, in a code of this room. The compiler asks for the params that its text names. */
export function createWat<C extends keyof Programmateksten>(
  code: C,
  params: ParamsOf<Programmateksten, C>,
): Taak['wat'] {
  const bevinding = createBevinding('info', code, [], params);
  return { code: bevinding.code, params: bevinding.params };
}
