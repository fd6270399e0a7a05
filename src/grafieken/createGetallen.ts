import type { Specdeel } from '../verslag/index.js';

/** What the numbers of an axis are: plain, whole counts, percents (of 100), shares (of 1), euro, or thousands of euro. */
export type Getalsoort = 'getal' | 'aantal' | 'percentage' | 'deel' | 'euro' | '1000 euro';

const MILJOEN = 1e6;
const MILJARD = 1e9;

/** Behind a number of millions or milliards: the number is divided by the first. */
function chooseSchaal(meest: number): readonly [deler: number, woord: string] {
  if (meest >= MILJARD) return [MILJARD, ' mld'];
  return meest >= MILJOEN ? [MILJOEN, ' mln'] : [1, ''];
}

/**
 * How the numbers of an axis or legend are written: 0,05, 131.000 or 1,2 mln, € before an amount, % behind a share. Whole numbers have
 * whole steps, and no two steps read the same: where nothing is asked Vega gives a number the decimals of its step.
 *
 * @param waarden - the numbers on the axis, or its ends
 */
export function createGetallen(waarden: readonly number[], soort: Getalsoort = 'getal'): Specdeel {
  const meest = waarden.reduce((hoogste, waarde) => Math.max(hoogste, Math.abs(waarde)), 0);
  const maal = soort === '1000 euro' ? 1000 : 1;
  const isGeld = maal > 1 || soort === 'euro';
  const [deler, woord] = chooseSchaal(meest * maal);
  if (soort === 'deel') return { format: '.0%' };
  const heel = soort === 'aantal' || (isGeld && meest * maal >= 5);
  // A step of one in the figures; thousands of euro are whole euros at a thousandth.
  const stap = heel ? { tickMinStep: 1 / maal } : {};
  const voor = isGeld ? '€ ' : '';
  if (woord !== '')
    return {
      ...stap,
      labelExpr: `datum.value === 0 ? '${voor}0' : '${voor}' + format(datum.value / ${deler / maal}, ',.6~f') + '${woord}'`,
    };
  if (isGeld) return { ...stap, labelExpr: `'€ ' + format(datum.value * ${maal}, ',.${heel ? 0 : 2}f')` };
  if (soort === 'percentage') return { labelExpr: `datum.label + '%'` };
  return soort === 'aantal' ? { ...stap, format: ',d' } : {};
}
