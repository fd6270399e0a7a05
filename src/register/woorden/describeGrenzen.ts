import type { Pad } from '../../kern/index.js';
import { joinZinnen } from './joinZinnen.js';
import { zeg } from './zeg.js';
import type { Registerzin } from './zin.js';

/** A minimum, a maximum or both, at a place. */
export const describeGrenzen = (
  { minimaal, maximaal }: { readonly minimaal?: number | undefined; readonly maximaal?: number | undefined },
  pad: Pad,
): Registerzin =>
  joinZinnen(
    [
      ...(minimaal === undefined ? [] : [zeg`ten minste ${{ getal: minimaal, pad: [...pad, 'minimaal'] }}`]),
      ...(maximaal === undefined ? [] : [zeg`ten hoogste ${{ getal: maximaal, pad: [...pad, 'maximaal'] }}`]),
    ],
    ' en ',
  );
