import { f64 } from '../../rekenen/index.js';
import type { Kerncijferkolom } from '../tabel/kerncijfertabel.js';

/** The bounds of a cell, where its source gives them. */
export function readGrenzen(
  { onder, boven }: Kerncijferkolom,
  rij: number,
): { readonly onder?: number; readonly boven?: number } {
  const laagst = onder === undefined ? Number.NaN : f64(onder, rij);
  const hoogst = boven === undefined ? Number.NaN : f64(boven, rij);
  return {
    ...(Number.isNaN(laagst) ? {} : { onder: laagst }),
    ...(Number.isNaN(hoogst) ? {} : { boven: hoogst }),
  };
}
