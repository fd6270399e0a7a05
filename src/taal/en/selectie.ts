import type { selectieNl } from '../nl/selectie.js';

/** English texts of the room `selectie`, by code. */
export const selectieEn = {} as const satisfies Record<keyof typeof selectieNl, string>;
