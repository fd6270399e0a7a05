import { sumRegels } from '../../financiering/index.js';
import { euro } from '../../kern/index.js';
import type { Cel } from './cel.js';

const NUL = /* @__PURE__ */ euro(0);

/** The sums of cells with the same values in the named fields, without those that are zero. */
export function sumPer<C extends Cel, K extends Exclude<keyof C, 'bedrag'>>(cellen: readonly C[], per: readonly K[]) {
  return sumRegels(cellen, per).filter(({ bedrag }) => bedrag !== NUL);
}
