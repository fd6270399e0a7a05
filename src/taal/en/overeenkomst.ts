import type { overeenkomstNl } from '../nl/overeenkomst.js';

/** English texts of the room `overeenkomst`, by code. */
export const overeenkomstEn = {} as const satisfies Record<keyof typeof overeenkomstNl, string>;
