import type { Pad } from '../../kern/index.js';
import type { Cijfereis } from '../../selectie/index.js';
import { describeGrenzen } from './describeGrenzen.js';
import { zeg } from './zeg.js';
import type { Registerzin } from './zin.js';

/** Figures within bounds, a part of a sentence each; `pad` leads to the list. */
export const describeCijfereisen = (cijfers: readonly Cijfereis[], pad: Pad): Registerzin[] =>
  cijfers.map(
    (eis, i) =>
      zeg`${{ id: eis.cijfer, van: 'cijfer', pad: [...pad, i, 'cijfer'] }} ${describeGrenzen(eis, [...pad, i])}`,
  );
