import { listBereik } from './listBereik.js';
import type { Plek } from './readPlek.js';

/** Things by the square in which they lie. */
export interface Plekken<T> {
  /** What lies at most `bereik` squares away from a square, but not in it. */
  readonly listNabij: (plek: Plek) => T[];
}

/** Puts things by their square. */
export function createPlekken<T>(dingen: readonly (readonly [Plek, T])[], bereik: number): Plekken<T> {
  const write = ({ x, y }: Plek): number => x * 20_000 + y;
  const perPlek = new Map(dingen.map(([plek, ding]) => [write(plek), ding]));
  const stappen = listBereik(bereik);
  return {
    listNabij: ({ x, y }) =>
      stappen.flatMap((stap) => {
        const ding = perPlek.get(write({ x: x + stap.x, y: y + stap.y }));
        return ding === undefined ? [] : [ding];
      }),
  };
}
