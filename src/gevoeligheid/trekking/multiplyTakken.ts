import { f64, i32 } from '../../rekenen/index.js';
import type { Vlakboom } from './compileBoom.js';

/** Per criterion its weight in the whole, from the weights of all children. */
export function multiplyTakken(boom: Vlakboom, gewichten: Float64Array, criteria: number): Float64Array {
  const uit = new Float64Array(criteria);
  const knoop = new Float64Array(boom.aantalKnopen);
  knoop[boom.aantalKnopen - 1] = 1;
  for (let k = boom.aantalKnopen - 1; k >= 0; k--) {
    for (let t = i32(boom.begin, k); t < i32(boom.begin, k + 1); t++) {
      const waarde = f64(knoop, k) * f64(gewichten, t);
      const bron = i32(boom.bron, t);
      if (bron >= 0) uit[bron] = waarde;
      else knoop[-1 - bron] = waarde;
    }
  }
  return uit;
}
