import type { Getalwaarde, Percentagewaarde } from '../../verslag/index.js';

/** A count or a share with the name of what it counts, or is a share of. */
export const vanGroep = <T extends Getalwaarde | Percentagewaarde>(waarde: T, naam: string): T => ({
  ...waarde,
  groep: { naam },
});
