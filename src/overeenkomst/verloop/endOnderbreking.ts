import { addDuur, type Datum } from '../../kern/index.js';
import type { Onderbreking } from './overeenkomststand.js';

/** Ends the interruptions that are open on the day before. One that would not last a day is removed. */
export function endOnderbreking<T extends Onderbreking>(
  lijst: readonly T[],
  vanaf: Datum,
  isBedoeld: (een: T) => boolean = () => true,
): T[] {
  const gisteren = addDuur(vanaf, { dagen: -1 });
  return lijst.flatMap((een) => {
    if (een.tot !== undefined || !isBedoeld(een)) return [een];
    return een.van <= gisteren ? [{ ...een, tot: gisteren }] : [];
  });
}
