import type { Getalwaarde } from '../../verslag/index.js';

/** A count with the group that it counts; without `aantal` it is the whole group. */
export const inGroep = (waarde: Getalwaarde, naam: string, aantal?: Getalwaarde): Getalwaarde => ({
  ...waarde,
  groep: { naam, ...(aantal === undefined ? {} : { aantal }) },
});
