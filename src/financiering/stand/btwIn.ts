import { fromCenten, toCenten } from '../../kern/huis.js';
import { splitBtw } from '../btw/splitBtw.js';
import type { Bijdrage } from '../model/bijdrage.js';
import { divideHalfUp } from './divideHalfUp.js';

/**
 * The VAT in an amount of a contribution, half a cent upwards: by its rate, or in the proportion of its own VAT when the plan states that
 * as an amount.
 */
export function btwIn(centen: bigint, bijdrage: Bijdrage): bigint {
  const { btw } = bijdrage;
  if (btw === undefined) return 0n;
  const heel = 'bedrag' in bijdrage ? toCenten(bijdrage.bedrag) : 0n;
  return btw.bedrag !== undefined && heel > 0n
    ? divideHalfUp(centen * toCenten(btw.bedrag), heel)
    : toCenten(splitBtw(fromCenten(centen), btw.tarief).btw);
}
