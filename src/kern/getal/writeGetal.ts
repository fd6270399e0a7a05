import { Decimaal } from './decimaal.js';

/** The shortest decimal text that reads back as a number, without an exponent: `'0.1'`, `'0.0000001'`. What is no finite number stays as it is. */
export function writeGetal<T>(value: T): T | string {
  return typeof value === 'number' && Number.isFinite(value) ? new Decimaal(value).toFixed() : value;
}
