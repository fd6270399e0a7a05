import type { Getalwaarde, Percentagewaarde } from '../../verslag/index.js';

/** A count or a share with the group that it counts, or is a share of; without `aantal` a count is the whole group. */
export const inGroep = <T extends Getalwaarde | Percentagewaarde>(
  waarde: T,
  naam: string,
  aantal?: Getalwaarde,
): T => ({
  ...waarde,
  groep: { naam, ...(aantal === undefined ? {} : { aantal }) },
});
