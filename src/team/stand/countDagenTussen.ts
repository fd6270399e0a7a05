import type { Datum } from '../../kern/index.js';

/**
 * The serial number of a day (0 is 1 March of the year 0), in whole numbers only. Figures over many teams take hundreds of thousands of
 * differences between days. `differenceInDagen` of kern gives the same result, but checks its input each time.
 */
function toDagnummer(datum: Datum): number {
  const maand = Number(datum.slice(5, 7));
  // March is the first month, so that the leap day is the last of its year.
  const jaar = Number(datum.slice(0, 4)) - (maand < 3 ? 1 : 0);
  const schrikkel = Math.floor(jaar / 4) - Math.floor(jaar / 100) + Math.floor(jaar / 400);
  return 365 * jaar + schrikkel + Math.floor((153 * ((maand + 9) % 12) + 2) / 5) + Number(datum.slice(8)) - 1;
}

/** The number of days between two valid days. */
export function countDagenTussen(van: Datum, tot: Datum): number {
  return toDagnummer(tot) - toDagnummer(van);
}
