import { Decimaal } from './decimaal.js';

/**
 * The shortest decimal text that reads back as a number, without an exponent: `'0.1'`, `'0.0000001'`. Any other value comes back
 * unchanged.
 */
export function writeGetal<T>(value: T): T | string {
  return typeof value === 'number' && Number.isFinite(value) ? new Decimaal(value).toFixed() : value;
}
