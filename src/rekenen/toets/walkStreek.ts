import { isolateOvergangen, type Overgang, toBernstein } from './isolateOvergangen.js';
import { splitVoorwaarden } from './splitVoorwaarden.js';
import { type Eindezoeker, readVoorwaarde, type Voorwaarden } from './voorwaarden.js';

/** The first place in a stretch at which enough conditions hold, by walking from crossing to crossing. */
export function walkStreek(
  voorwaarden: Voorwaarden,
  { nodig, kant, van }: Eindezoeker,
  tot: number,
): number | undefined {
  const { zeker, twijfel } = splitVoorwaarden(voorwaarden, kant, van, tot);
  let geteld = zeker;
  const overgangen: Overgang[] = [];
  for (let i = 0; i < twijfel.aantal; i++) {
    const a = readVoorwaarde(twijfel, kant, i);
    const b = toBernstein(a, van, tot);
    if (b[0] <= 0) geteld++;
    isolateOvergangen(a, b, van, tot, overgangen);
  }
  // Crossings that differ by rounding only are at one place: what begins to hold there counts before what ceases to.
  const plaatsVan = ({ plaats, stap }: Overgang) => (stap === 1 ? plaats : plaats * (1 + 1e-13));
  overgangen.sort((a, b) => plaatsVan(a) - plaatsVan(b));
  for (const { plaats, stap } of overgangen) {
    geteld += stap;
    if (geteld >= nodig) return plaats;
  }
  return undefined;
}
