import { sumGetallen } from '../../kern/huis.js';
import { type Bedrag, sumBedragen } from '../../kern/index.js';
import type { Verslagwaarde } from '../document/waarde.js';

/**
 * The sum of values of one kind. `undefined` when one of them is not known, not shown or not a figure. A value that does not apply counts
 * as zero.
 */
export function sumWaarden(waarden: readonly (Verslagwaarde | undefined)[]): number | Bedrag | undefined {
  const telt = waarden.filter((waarde) => waarde?.soort !== 'ontbreekt' || waarde.reden !== 'niet_van_toepassing');
  const getallen = telt.flatMap((waarde) => (waarde?.soort === 'getal' ? [waarde.waarde] : []));
  if (getallen.length === telt.length) return sumGetallen(getallen);
  const bedragen = telt.flatMap((waarde) => (waarde?.soort === 'bedrag' ? [waarde.waarde] : []));
  return bedragen.length === telt.length ? sumBedragen(bedragen) : undefined;
}
