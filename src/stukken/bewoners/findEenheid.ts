import { findCatalogusitem } from '../../kerncijfers/index.js';
import type { Bewonersgrond } from './bewonersgrond.js';

/** The unit of a figure: that of its criterion, else that of the catalogue. */
export function findEenheid({ scores }: Pick<Bewonersgrond, 'scores'>, sleutel: string): string | undefined {
  for (const { scores: een } of scores) {
    const criterium = een.routekaart.criteria.find(
      ({ bron }) => bron.soort === 'kerncijfer' && bron.sleutel === sleutel,
    );
    const kolom = een.criteria.find(({ id }) => id === criterium?.id);
    if (kolom?.eenheid !== undefined) return kolom.eenheid;
  }
  return findCatalogusitem(sleutel)?.eenheid;
}
