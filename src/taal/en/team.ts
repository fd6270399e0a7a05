import type { teamNl } from '../nl/team.js';

/** English texts of the room `team`, by code. */
export const teamEn = {} as const satisfies Record<keyof typeof teamNl, string>;
