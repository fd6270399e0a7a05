import type { SelectieGebied } from '../model/invoer.js';

/** A figure of a gebied, whatever its name; `undefined` when it is missing. */
export function getCijfer({ cijfers }: SelectieGebied, cijfer: string): number | undefined {
  return cijfers !== undefined && Object.hasOwn(cijfers, cijfer) ? (cijfers[cijfer] ?? undefined) : undefined;
}
