import type { Permutatieresultaat } from './permutatie.js';
import { summarizeRangschikkingen } from './summarizeRangschikkingen.js';

/**
 * Counts how many arrangements are at least as extreme as the one found.
 *
 * @param uitersten - how extreme every arrangement is; in a sample the last is the arrangement that was found
 * @param marge - room for rounding: a value at most this far below the found one counts as equal
 */
export function countUitersten(
  uitersten: Float64Array,
  gevonden: number,
  marge: number,
  rangschikkingen: { readonly wijze: 'volledig' | 'steekproef'; readonly aantal: number; readonly mogelijk: number },
): Permutatieresultaat {
  let hoogste = 0;
  let minstens = 0;
  for (const waarde of uitersten) {
    if (waarde > hoogste) hoogste = waarde;
    if (waarde >= gevonden - marge) minstens++;
  }
  let bovenaan = 0;
  for (const waarde of uitersten) if (waarde >= hoogste - marge) bovenaan++;
  return summarizeRangschikkingen(rangschikkingen, minstens, bovenaan);
}
