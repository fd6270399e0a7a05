import type { Pad } from '../../kern/index.js';

/** The place of an event in a course of the money. */
export function toPad({ plek }: { readonly plek: number }): Pad {
  return ['gebeurtenissen', plek];
}
