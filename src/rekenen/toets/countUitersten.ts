import { estimateClopperPearson } from '../schatting/estimateClopperPearson.js';
import type { Permutatieresultaat } from './permutatie.js';

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
  const { wijze, aantal, mogelijk } = rangschikkingen;
  let hoogste = 0;
  let minstens = 0;
  for (const waarde of uitersten) {
    if (waarde > hoogste) hoogste = waarde;
    if (waarde >= gevonden - marge) minstens++;
  }
  if (wijze === 'steekproef') {
    const getrokken = aantal - 1;
    const pInterval = estimateClopperPearson(minstens - 1, getrokken, { betrouwbaarheid: 0.99 }).interval;
    return { p: minstens / aantal, kleinsteP: 1 / aantal, wijze, aantal, mogelijk, pInterval };
  }
  let bovenaan = 0;
  for (const waarde of uitersten) if (waarde >= hoogste - marge) bovenaan++;
  return { p: minstens / aantal, kleinsteP: bovenaan / aantal, wijze, aantal, mogelijk };
}
