import type { routekaartNl } from '../nl/routekaart.js';

/** English texts of the room `routekaart`, by code. */
export const routekaartEn = {} as const satisfies Record<keyof typeof routekaartNl, string>;
