import type { Code } from '../../taal/index.js';
import type { Bevinding, Ernst, Pad, ParamsOf } from './bevinding.js';

/**
 * Makes a finding. The compiler demands the params that the text of the code names.
 *
 * @param ernst - how serious it is
 * @param code - the stable code, with a text in `taal`
 * @param pad - the place in the document; `[]` for the document as a whole
 * @param params - the values that the text shows
 * @returns the finding, plain JSON
 *
 * @example
 * ```ts
 * import { createBevinding } from 'buurtaanpak/kern/huis';
 *
 * createBevinding('fout', 'kern.veld_ontbreekt', ['partijen', 0], { veld: 'naam' }).code; // => 'kern.veld_ontbreekt'
 * ```
 */
export function createBevinding<C extends Code>(ernst: Ernst, code: C, pad: Pad, params: ParamsOf<C>): Bevinding<C> {
  return { code, ernst, pad, params };
}
