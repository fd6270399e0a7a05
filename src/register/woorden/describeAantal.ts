import type { Pad } from '../../kern/index.js';
import type { Aantal } from '../../selectie/index.js';
import { zeg } from './zeg.js';
import type { Registerzin } from './zin.js';

/** A number or a range, at a place. */
export const describeAantal = (aantal: Aantal, pad: Pad): Registerzin =>
  typeof aantal === 'number'
    ? [{ getal: aantal, pad }]
    : zeg`${{ getal: aantal.van, pad: [...pad, 'van'] }} tot en met ${{ getal: aantal.tot, pad: [...pad, 'tot'] }}`;
