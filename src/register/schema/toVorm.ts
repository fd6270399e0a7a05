import { isVorm } from './isVorm.js';
import type { Vorm } from './vorm.js';

/** A value as a schema; what is none is one without keywords. */
export const toVorm = (value: unknown): Vorm => (isVorm(value) ? value : {});
