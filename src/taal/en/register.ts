import type { registerNl } from '../nl/register.js';

/** English texts of the room `register`, by code. */
export const registerEn = {} as const satisfies Record<keyof typeof registerNl, string>;
