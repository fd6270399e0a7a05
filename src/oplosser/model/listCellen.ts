import { i32 } from '../../rekenen/index.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';

/** With more cells than this they are left out. */
const MEESTE = 64;

/**
 * The arcs of each vak, divided by the counts in which they are counted. With one count or none the rows themselves say as much, and there
 * are no cells.
 */
export function listCellen(
  { tellingen, masker }: Keuzeprobleem,
  kandidaatVan: Int32Array,
  vakVan: Int32Array,
): readonly Int32Array[] {
  if (tellingen.length < 2) return [];
  const lid = tellingen.map(({ leden }) => {
    const erin = new Uint8Array(masker.length);
    for (const c of leden) erin[c] = 1;
    return erin;
  });
  const cellen = new Map<string, number[]>();
  for (let b = 0; b < vakVan.length; b++) {
    const j = i32(vakVan, b);
    const telt = tellingen.map(({ vakken }, r) => ((vakken >> j) & 1 ? lid[r]?.[i32(kandidaatVan, b)] : 0));
    const sleutel = `${j} ${telt.join('')}`;
    const cel = cellen.get(sleutel);
    if (cel !== undefined) cel.push(b);
    else if (cellen.size === MEESTE) return [];
    else cellen.set(sleutel, [b]);
  }
  return [...cellen.values()].map((bogen) => Int32Array.from(bogen));
}
