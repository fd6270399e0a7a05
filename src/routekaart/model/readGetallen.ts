import type { Pad } from '../../kern/index.js';
import { refuse } from '../teksten/codes.js';
import { requireVorm } from './requireVorm.js';

/** A list of numbers as a typed array; NaN is a missing one, infinity is refused. */
export function readGetallen(waarden: ArrayLike<number>, deel: string, pad: Pad = []): Float64Array {
  requireVorm(Array.isArray(waarden) || (ArrayBuffer.isView(waarden) && 'length' in waarden), deel, pad);
  for (let i = 0; i < waarden.length; i++) {
    const waarde: unknown = waarden[i];
    requireVorm(typeof waarde === 'number', deel, [...pad, i]);
    if (waarde === Number.POSITIVE_INFINITY || waarde === Number.NEGATIVE_INFINITY)
      refuse('routekaart.waarde_oneindig', { waarde: String(waarde) }, [...pad, i]);
  }
  return Float64Array.from(waarden);
}
