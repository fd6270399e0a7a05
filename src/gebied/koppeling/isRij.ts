import type { Adresrij } from './koppelingsbron.js';

/** Whether a value is a row: an object with columns. */
export function isRij(value: unknown): value is Adresrij {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
