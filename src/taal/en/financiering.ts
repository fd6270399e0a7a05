import type { financieringNl } from '../nl/financiering.js';

/** English texts of the room `financiering`, by code. */
export const financieringEn = {} as const satisfies Record<keyof typeof financieringNl, string>;
