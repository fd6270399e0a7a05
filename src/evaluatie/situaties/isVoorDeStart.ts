import { differenceInDagen } from '../../kern/huis.js';
import { addDuur, type Datum } from '../../kern/index.js';
import type { Meetdag } from '../model/meetdag.js';
import { GELIJKE_AFSTAND } from '../oordeel/judgeVoormeting.js';

/**
 * Whether a measurement is one of before the start: its middle lies before it, or so little after it that it is equal. Where the start is not
 * known, it is taken to be.
 */
export function isVoorDeStart(
  { moment, over = { van: moment, tot: moment } }: Meetdag,
  start: Datum | undefined,
): boolean {
  if (start === undefined) return true;
  const grens = addDuur(start, { dagen: GELIJKE_AFSTAND });
  return differenceInDagen(over.van, grens) + differenceInDagen(over.tot, grens) >= 0;
}
