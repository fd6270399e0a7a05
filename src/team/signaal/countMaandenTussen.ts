import { addDuur, type Datum } from '../../kern/index.js';

/** The full months between two valid days, as `addDuur` counts them: 28 February is a month after 31 January. */
export function countMaandenTussen(van: Datum, tot: Datum): number {
  const jaren = Number(tot.slice(0, 4)) - Number(van.slice(0, 4));
  const maanden = 12 * jaren + Number(tot.slice(5, 7)) - Number(van.slice(5, 7));
  return addDuur(van, { maanden }) <= tot ? maanden : maanden - 1;
}
