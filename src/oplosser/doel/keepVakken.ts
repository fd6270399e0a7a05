import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';

/** The values of the vakken in `bits`; 0 for the others. */
export function keepVakken({ waarden, masker }: Keuzeprobleem, bits: number): Float64Array {
  const n = masker.length;
  return waarden.map((waarde, i) => ((bits >> Math.floor(i / n)) & 1 ? waarde : 0));
}
