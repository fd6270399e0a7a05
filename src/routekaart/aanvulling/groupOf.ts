import type { Gebied } from '../../kerncijfers/index.js';

/**
 * The group whose figures fill the gaps of an area: the code of its wijk or gemeente, or the empty text for all areas. `undefined` when the
 * area has no wijk or gemeente.
 */
export function groupOf(gebied: Gebied, groep: 'wijk' | 'gemeente' | 'alle'): string | undefined {
  return groep === 'alle' ? '' : gebied[groep];
}
