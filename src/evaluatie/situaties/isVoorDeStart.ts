import { differenceInDagen } from '../../kern/huis.js';
import { addDuur } from '../../kern/index.js';
import type { Rij } from '../lees/rij.js';
import { GELIJKE_AFSTAND } from '../oordeel/judgeVoormeting.js';

/**
 * Whether the first measurement of a change is one of before the start: its middle lies before it, or so little after it that it is equal.
 * Where the start is not known, it is taken to be.
 */
export function isVoorDeStart({ situatie: { start }, voor }: Rij): boolean {
  if (voor === undefined) return false;
  if (start === undefined) return true;
  const { moment, over = { van: moment, tot: moment } } = voor;
  const grens = addDuur(start, { dagen: GELIJKE_AFSTAND });
  return differenceInDagen(over.van, grens) + differenceInDagen(over.tot, grens) >= 0;
}
