import type { evaluatieNl } from '../nl/evaluatie.js';

/** English texts of the room `evaluatie`, by code. */
export const evaluatieEn = {} as const satisfies Record<keyof typeof evaluatieNl, string>;
