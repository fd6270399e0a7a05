import { toIdvorm } from '../../kern/huis.js';

/** One form for a buurt code, however it was typed: an own code can have accents. */
export const toSleutel = (code: string): string => toIdvorm(code);
