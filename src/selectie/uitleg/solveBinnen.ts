import { solveDoel, type Uitkomst } from '../../oplosser/index.js';
import { i32 } from '../../rekenen/index.js';
import { toRekendoel } from '../vraagstuk/toRekendoel.js';
import type { Heropend } from './reopenSelectie.js';

/** The best selection when only some quota (as bits) are open to a candidate; without any it is left out. */
export function solveBinnen(
  { probleem, vraagstuk }: Heropend,
  kandidaat: number,
  bits: number,
  vast = probleem.verplicht,
): Uitkomst {
  const masker = Int32Array.from(probleem.masker);
  masker[kandidaat] = i32(masker, kandidaat) & bits;
  return solveDoel({ ...probleem, masker, verplicht: vast }, toRekendoel(vraagstuk), vraagstuk.budget);
}
