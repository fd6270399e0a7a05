import type { Criterium } from '../../routekaart/index.js';
import { zeg } from './zeg.js';
import type { Registerzin } from './zin.js';

/** Which values count for more; paths start at the criterion. */
export function describeRichting({ richting, doel }: Criterium): Registerzin {
  if (richting !== 'doel') return [`${richting} telt zwaarder`];
  if (doel === undefined) return ['dicht bij de gewenste band telt zwaarder'];
  return zeg`dicht bij de gewenste band van ${{ getal: doel.van, pad: ['doel', 'van'] }} tot ${{ getal: doel.tot, pad: ['doel', 'tot'] }} telt zwaarder`;
}
