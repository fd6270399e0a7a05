import type { Bijdrage } from '../model/bijdrage.js';
import { btwIn } from './btwIn.js';
import { isVerrekenbaar } from './isVerrekenbaar.js';

/** What of an amount with VAT is a cost. */
export function toLast(centen: bigint, bijdrage: Bijdrage): bigint {
  return isVerrekenbaar(bijdrage) ? centen - btwIn(centen, bijdrage) : centen;
}
