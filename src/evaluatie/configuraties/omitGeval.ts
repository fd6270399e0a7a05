import type { Casussen } from './casussen.js';

/** The cases without the one at this place. */
export function omitGeval({ gevallen, condities, lid, uitkomst, blok }: Casussen, plaats: number): Casussen {
  const isAnder = (_: unknown, i: number) => i !== plaats;
  return {
    gevallen: gevallen.filter(isAnder),
    condities,
    lid: lid.map((kolom) => kolom.filter(isAnder)),
    uitkomst: uitkomst.filter(isAnder),
    blok: blok.filter(isAnder),
  };
}
