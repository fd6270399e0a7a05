import { canonicalizeJson } from '../../kern/huis.js';

/** Whether two parts of a document hold the same, whatever the order of their fields. Absent is the same as absent only. */
export function isZelfde(een: unknown, ander: unknown): boolean {
  return canonicalizeJson(een ?? null) === canonicalizeJson(ander ?? null);
}
