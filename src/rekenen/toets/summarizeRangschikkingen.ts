import { estimateClopperPearson } from '../schatting/estimateClopperPearson.js';
import type { Permutatieresultaat } from './permutatie.js';

/**
 * The result of a test from counts of arrangements.
 *
 * @param minstens - how many are at least as extreme as the one found, itself included
 * @param bovenaan - how many are as extreme as the most extreme of all
 */
export function summarizeRangschikkingen(
  rangschikkingen: { readonly wijze: 'volledig' | 'steekproef'; readonly aantal: number; readonly mogelijk: number },
  minstens: number,
  bovenaan: number,
): Permutatieresultaat {
  const { wijze, aantal, mogelijk } = rangschikkingen;
  if (wijze === 'volledig') return { p: minstens / aantal, kleinsteP: bovenaan / aantal, wijze, aantal, mogelijk };
  const pInterval = estimateClopperPearson(minstens - 1, aantal - 1, { betrouwbaarheid: 0.99 }).interval;
  return { p: minstens / aantal, kleinsteP: 1 / aantal, wijze, aantal, mogelijk, pInterval };
}
