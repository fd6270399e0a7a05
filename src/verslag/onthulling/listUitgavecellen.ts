import { visitWaarden } from '../document/visitWaarden.js';
import { isPersonen } from './isPersonen.js';
import type { Uitgave, Uitgavecel } from './uitgave.js';

/** Every number of people of a publication by its identity, shown or hidden. One that is shown somewhere is shown. */
export function listUitgavecellen({ verslag, sleutels }: Uitgave): Map<string, Uitgavecel> {
  const cellen = new Map<string, Uitgavecel>();
  for (const { waarde, pad } of visitWaarden(verslag.blokken)) {
    if (waarde.soort === 'getal' && isPersonen(waarde) && Number.isSafeInteger(waarde.waarde) && waarde.waarde >= 0)
      cellen.set(sleutels.keyOf(waarde.herkomst, pad), { aantal: waarde.waarde, pad });
    // Only of a number of people that is hidden the origin is kept.
    if (waarde.soort !== 'onderdrukt' || waarde.herkomst === undefined) continue;
    const id = sleutels.keyOf(waarde.herkomst, pad);
    if (!cellen.has(id)) cellen.set(id, { pad });
  }
  return cellen;
}
