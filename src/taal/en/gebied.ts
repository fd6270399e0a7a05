import type { gebiedNl } from '../nl/gebied.js';

/** English texts of the room `gebied`, by code. */
export const gebiedEn = {} as const satisfies Record<keyof typeof gebiedNl, string>;
