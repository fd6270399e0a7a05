import type { Datum } from '../../kern/index.js';

/** The full years between two valid days. In a year without 29 February, its anniversary is 28 February. */
export function countJarenTussen(van: Datum, tot: Datum): number {
  const jaren = Number(tot.slice(0, 4)) - Number(van.slice(0, 4));
  const dag = van.slice(5);
  const jaardag = dag === '02-29' && !isSchrikkeljaar(Number(tot.slice(0, 4))) ? '02-28' : dag;
  return tot.slice(5) >= jaardag ? jaren : jaren - 1;
}

function isSchrikkeljaar(jaar: number): boolean {
  return jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
}
