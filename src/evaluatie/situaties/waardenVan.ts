import type { Groep } from './groep.js';

/** The outcomes of a group. */
export const waardenVan = ({ rijen }: Groep): number[] => rijen.map(({ waarde }) => waarde);
