import type { Vorm } from './vorm.js';

/** Whether a value is a part of a schema: an object with fields. */
export const isVorm = (value: unknown): value is Vorm =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
