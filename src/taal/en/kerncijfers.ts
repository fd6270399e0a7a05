import type { kerncijfersNl } from '../nl/kerncijfers.js';

/** English texts of the room `kerncijfers`, by code. */
export const kerncijfersEn = {} as const satisfies Record<keyof typeof kerncijfersNl, string>;
