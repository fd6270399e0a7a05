import { isVorm } from './isVorm.js';
import type { Vorm } from './vorm.js';

/** Keywords whose value is data, not a schema. */
const WAARDEN = new Set(['const', 'enum', 'default', 'defaultSnippets', 'enumDescriptions', 'examples', 'required']);

/** A schema in which `toVeld` replaces every field and `toDeel` every other part. Data do not change. */
export function mapVorm(
  vorm: Vorm,
  toDeel: (deel: unknown) => unknown,
  toVeld: (deel: unknown, veld: string) => unknown,
): Vorm {
  return Object.fromEntries(
    Object.entries(vorm).map(([woord, inhoud]) => {
      if (WAARDEN.has(woord)) return [woord, inhoud];
      if (woord !== 'properties' || !isVorm(inhoud)) return [woord, toDeel(inhoud)];
      return [woord, Object.fromEntries(Object.entries(inhoud).map(([veld, deel]) => [veld, toVeld(deel, veld)]))];
    }),
  );
}
