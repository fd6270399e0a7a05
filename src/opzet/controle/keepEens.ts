import type { Bevinding } from '../../kern/index.js';

/** Each finding once: what two checks tell in the same words at the same place is one problem. */
export function keepEens(bevindingen: readonly Bevinding[]): Bevinding[] {
  return [...new Map(bevindingen.map((een) => [JSON.stringify([een.code, een.pad, een.params]), een])).values()];
}
