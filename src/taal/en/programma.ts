import type { programmaNl } from '../nl/programma.js';

/** English texts of the room `programma`, by code. */
export const programmaEn = {} as const satisfies Record<keyof typeof programmaNl, string>;
