import { countVasteGemeenten } from '../lees/countVasteGemeenten.js';
import type { Rij } from '../lees/rij.js';
import { findCriteriummeting } from '../oordeel/findCriteriummeting.js';
import { KLEINSTE_GROEP } from '../oordeel/kleinsteGroep.js';
import { listMeetparen } from './listMeetparen.js';
import type { Ontoetsbaar } from './ontoetsbaar.js';
import { selectContrast } from './selectContrast.js';
import type { Vraag } from './vraag.js';

/**
 * Why these rows give no verdict: the first measurement was a criterion of the choice, the unit is the gemeente, there is nothing to
 * compare, all outcomes are equal, or a group is too small. Where lot divided the buurten over the groups, those who were chosen for a low
 * figure are in all groups alike, and the exchange is exact however small a group: then the first and the last reason do not count.
 */
export function findOntoetsbaar(
  rijen: readonly Rij[],
  readLabel: (rij: Rij) => string | number,
  { uitkomst, kenmerk, selectie, geloot }: Vraag,
): Ontoetsbaar | undefined {
  const voormetingen = listMeetparen(rijen).map(({ voor }) => voor);
  const moment = findCriteriummeting(selectie, uitkomst.sleutel, voormetingen);
  if (moment !== undefined && !geloot) return { reden: 'voormeting_was_criterium', moment };
  const gemeenten = countVasteGemeenten(rijen.map((rij) => ({ gemeente: rij.gemeente, label: readLabel(rij) })));
  if (gemeenten !== undefined) return { reden: 'kenmerk_per_gemeente', gemeenten };
  const vergelijkbaar = selectContrast(rijen, readLabel);
  if (vergelijkbaar.length === 0) return { reden: 'geen_contrast' };
  if (selectContrast(vergelijkbaar, ({ waarde }) => waarde).length === 0) return { reden: 'gelijke_waarden' };
  if (geloot || kenmerk.soort === 'getal') return undefined;
  const aantallen = new Map<string | number, number>();
  for (const label of vergelijkbaar.map(readLabel)) aantallen.set(label, (aantallen.get(label) ?? 0) + 1);
  const kleinste = Math.min(...aantallen.values());
  return kleinste < KLEINSTE_GROEP ? { reden: 'groep_te_klein', kleinste } : undefined;
}
