import { addDuur, type Datum } from '../../kern/index.js';
import type { Opzetovereenkomst } from '../model/overeenkomst.js';

/**
 * The first day of each chosen buurt, when they start in waves: the first buurt in the first wave, the second in the second, and so on, over
 * and over again. `undefined` when all start on the first day.
 */
export function listStarts(
  { golven }: Pick<Opzetovereenkomst, 'golven'>,
  start: Datum,
  aantal: number,
): readonly (Datum | undefined)[] | undefined {
  // A wave beyond the calendar is told by who checks the waves.
  const starts = golven?.map((golf) => addDuur(start, golf));
  return starts === undefined ? undefined : Array.from({ length: aantal }, (_, i) => starts[i % starts.length]);
}
