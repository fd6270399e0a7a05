import type { Bewerking } from '../../verslag/index.js';
import type { Plek } from './lezer.js';

/** Several places of one source, combined into one value. */
export const samen = (bewerking: Bewerking, plekken: readonly Plek[]): Plek => ({
  bron: plekken[0]?.bron ?? '',
  paden: plekken.flatMap(({ paden }) => paden),
  bewerking,
});
