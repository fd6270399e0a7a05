import type { Pad } from '../bevinding/bevinding.js';

/**
 * The path of an own key `__proto__`, which `JSON.parse` can make. No document has such a field, and a schema with free keys would drop
 * it silently. Without recursion; every object is visited once.
 */
export function findProto(value: unknown): Pad[] {
  const gevonden: Pad[] = [];
  const gezien = new Set<unknown>();
  const stapel: { readonly waarde: unknown; readonly pad: Pad }[] = [{ waarde: value, pad: [] }];
  for (let top = stapel.pop(); top !== undefined; top = stapel.pop()) {
    const { waarde, pad } = top;
    if (typeof waarde !== 'object' || waarde === null || gezien.has(waarde)) continue;
    gezien.add(waarde);
    // A list has no keys to look at, and a column of a whole country has many numbers.
    if (Array.isArray(waarde)) {
      for (const [i, inhoud] of waarde.entries())
        if (typeof inhoud === 'object') stapel.push({ waarde: inhoud, pad: [...pad, i] });
      continue;
    }
    for (const [sleutel, inhoud] of Object.entries(waarde)) {
      const hier = [...pad, sleutel];
      if (sleutel === '__proto__') gevonden.push(hier);
      stapel.push({ waarde: inhoud, pad: hier });
    }
  }
  return gevonden;
}
