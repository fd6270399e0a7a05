import type { Keuze } from '../../model/keuze.js';

/**
 * What people did in the end to each buurt that they name: true when they brought it in, false when they left it out. A name that comes
 * in and goes out counts as it was named last.
 */
export function listIngebracht({ afwijkingen = [] }: Keuze): ReadonlyMap<string, boolean> {
  const uit = new Map<string, boolean>();
  for (const { eruit, erin } of afwijkingen) {
    if (eruit !== undefined) uit.set(eruit, false);
    if (erin !== undefined) uit.set(erin, true);
  }
  return uit;
}
