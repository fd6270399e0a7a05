import { inGroep, op } from '../../stukken/huis.js';
import type { Percentagewaarde } from '../../verslag/index.js';
import type { Opzetstuk } from './opzetstuk.js';

/** A share that follows from the opzet, with a decimal only when it needs one. */
export function showDeel({ lezer }: Opzetstuk, pad: readonly (string | number)[], deel: number): Percentagewaarde {
  const procent = deel * 100;
  const decimalen = Math.abs(procent - Math.round(procent)) < 1e-9 ? 0 : 1;
  return inGroep(lezer.percentage(op('uitwerking', ...pad), decimalen), 'het geheel');
}
