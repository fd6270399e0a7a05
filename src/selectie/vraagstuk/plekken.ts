import type { SelectieGebied } from '../model/invoer.js';

/** The position of each code. */
export type Plekken = Pick<ReadonlyMap<string, number>, 'get' | 'has' | 'keys'>;

/** The positions of the codes of these gebieden, which are all different. The index is built at the first lookup. */
export function createPlekken(gebieden: readonly SelectieGebied[]): Plekken {
  let index: Map<string, number> | undefined;
  const build = () => {
    index ??= new Map(gebieden.map(({ code }, i) => [code, i]));
    return index;
  };
  return { get: (code) => build().get(code), has: (code) => build().has(code), keys: () => build().keys() };
}
