import type { Pad } from '../bevinding/bevinding.js';

/** The first field `length` or `size` whose value JavaScript cannot compare with a number, with its path. */
export function findMaat(value: unknown, pad: Pad): { readonly pad: Pad; readonly veld: string } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [veld, deel] of Object.entries(value)) {
    const hier = [...pad, Array.isArray(value) ? Number(veld) : veld];
    const isMaat = veld === 'length' || veld === 'size';
    if (isMaat && ((typeof deel === 'object' && deel !== null) || typeof deel === 'symbol')) return { pad: hier, veld };
    const gevonden = findMaat(deel, hier);
    if (gevonden !== undefined) return gevonden;
  }
  return undefined;
}
