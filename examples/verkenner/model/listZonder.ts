import type { Beoordeling, Criterium, Routekaart } from 'buurtaanpak/routekaart';

/** The judgements that were opened, by id of the Routekaart. */
export type Oordelen = ReadonlyMap<string, readonly Beoordeling[]>;

/**
 * The criteria of which the page has nothing: no figures in the file, or no judgements opened for this Routekaart.
 *
 * @param bruikbaar - the keys of which the file has figures in this area
 */
export function listZonder(
  { id, criteria }: Routekaart,
  bruikbaar: ReadonlySet<string>,
  oordelen: Oordelen,
): readonly Criterium[] {
  const beoordeeld = (oordelen.get(id) ?? []).length > 0;
  return criteria.filter(({ bron }) => (bron.soort === 'kerncijfer' ? !bruikbaar.has(bron.sleutel) : !beoordeeld));
}
