import { toIdvorm } from '../../kern/huis.js';

/** One form for a reference: two that nobody can tell apart mean the same person. */
export function getSleutel(...delen: readonly string[]): string {
  return JSON.stringify(delen.map(toIdvorm));
}
