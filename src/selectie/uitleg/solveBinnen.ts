import { type Celprobleem, solveDoel, type Uitkomst } from '../../oplosser/index.js';
import { i32 } from '../../rekenen/index.js';
import { toRekendoel } from '../vraagstuk/toRekendoel.js';
import type { Heropend } from './reopenSelectie.js';

/** The best selection when only some cells are open to a candidate; without open cells it is left out. */
export function solveBinnen(
  { probleem, vraagstuk }: Heropend,
  kandidaat: number,
  bits: number,
  vast = probleem.verplicht,
): Uitkomst {
  const masker = Int32Array.from(probleem.masker);
  masker[kandidaat] = i32(masker, kandidaat) & bits;
  const anders: Celprobleem = { ...probleem, masker, verplicht: vast };
  return solveDoel(anders, toRekendoel(vraagstuk), vraagstuk.budget);
}
