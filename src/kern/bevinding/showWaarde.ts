const LONGEST = 80;

/**
 * A value as a short text for params: at most 80 characters, strings between quotes. It never throws.
 *
 * @example
 * ```ts
 * import { showWaarde } from 'buurtaanpak/kern/huis';
 *
 * showWaarde('1,00'); // => '"1,00"'
 * showWaarde([1, 2, 3]); // => 'array(3)'
 * ```
 */
export function showWaarde(value: unknown): string {
  let tekst: string;
  if (typeof value === 'string') tekst = JSON.stringify(value);
  else if (Array.isArray(value)) tekst = `array(${value.length})`;
  else if (typeof value === 'object' && value !== null) tekst = 'object';
  else if (typeof value === 'function' || typeof value === 'symbol') tekst = typeof value;
  else tekst = String(value);
  return tekst.length > LONGEST ? `${tekst.slice(0, LONGEST)}…` : tekst;
}
