import { measureBereik } from '../../rekenen/index.js';
import type { Transformatieijk } from '../ijk/behandelijk.js';

/** The transformation of a column, with the ends that it is shifted by. With a long tail to the left the values are reflected first. */
export function deriveTransformatie(
  x: Float64Array,
  keuze: Transformatieijk['keuze'],
  gespiegeld: boolean,
): Transformatieijk {
  const { minimum, maximum } = measureBereik(x);
  return gespiegeld
    ? { keuze, gespiegeld, minimum: -maximum, maximum: -minimum }
    : { keuze, gespiegeld, minimum, maximum };
}
