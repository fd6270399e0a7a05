import type { verslagNl } from '../nl/verslag.js';

/** English texts of the room `verslag`, by code. */
export const verslagEn = {} as const satisfies Record<keyof typeof verslagNl, string>;
