import { correlatePearson } from './correlatePearson.js';
import { pairWaarden } from './pairWaarden.js';

/** {@link correlatePearson} over the rows where both columns have a figure. */
export function correlate(a: Float64Array, b: Float64Array): number | undefined {
  const { x, y } = pairWaarden(a, b);
  return correlatePearson(x, y);
}
