import { attempt, toNederlands } from '../../kern/huis.js';
import { countVerdelingen, type SelectieGevonden } from '../../selectie/index.js';

/** A number of more digits says nothing to a reader. */
const MEESTE_CIJFERS = 15;

/** The number of ways to fill the places, in Dutch notation; `undefined` when it is too large to tell or to count. */
export function showVerdelingen(selectie: SelectieGevonden): string | undefined {
  const geteld = attempt(() => countVerdelingen(selectie).toewijzingen);
  return geteld.success && geteld.data.length <= MEESTE_CIJFERS ? toNederlands(geteld.data, true) : undefined;
}
