import { isVorm } from './isVorm.js';
import type { Vorm } from './vorm.js';

/** The value that distinguishes a form from its alternatives: `{ soort: 'sectie', ... }`. */
export function findSoort(vorm: Vorm): string {
  const velden = Object.values(isVorm(vorm.properties) ? vorm.properties : {});
  const [soort] = velden.flatMap((veld) => (isVorm(veld) && typeof veld.const === 'string' ? [veld.const] : []));
  return soort ?? '';
}
