import type { SelectieGebied } from '../model/invoer.js';

/** A figure of a gebied, whatever its name; `undefined` when it is missing. */
export function getCijfer(gebied: SelectieGebied, cijfer: string): number | undefined {
  const cijfers = gebied.cijfers ?? {};
  return Object.hasOwn(cijfers, cijfer) ? (cijfers[cijfer] ?? undefined) : undefined;
}
