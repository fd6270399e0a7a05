import type { Gebied } from '../../kerncijfers/index.js';

/** The group from which an area takes its filling. */
export function groupOf(gebied: Gebied, groep: 'wijk' | 'gemeente' | 'alle'): string | undefined {
  return groep === 'alle' ? '' : gebied[groep];
}
