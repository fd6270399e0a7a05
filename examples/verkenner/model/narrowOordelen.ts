import type { Opzet } from 'buurtaanpak/opzet';
import type { Oordelen } from './listZonder.js';
import type { Verkenningsgebied } from './prepareGebied.js';

/** The judgements that count for a programme: of its own gemeente, where it has one. */
export function narrowOordelen(
  oordelen: Oordelen,
  { gemeente, routekaart }: Opzet['programmas'][number],
  { gebieden, rijVan }: Verkenningsgebied,
): Oordelen {
  const rijen = oordelen.get(routekaart);
  if (gemeente === undefined || rijen === undefined) return oordelen;
  const hier = rijen.filter(({ buurt }) => gebieden[rijVan.get(buurt) ?? -1]?.gemeente === gemeente);
  return new Map([[routekaart, hier]]);
}
