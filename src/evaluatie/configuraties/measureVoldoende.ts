import { f64 } from '../../rekenen/index.js';
import type { Voldoendematen } from '../model/configuratieanalyse.js';
import { divideSommen } from './divideSommen.js';

/** How well a set lies within the outcome, with its share of the outcome. */
export function measureVoldoende(
  lid: Float64Array,
  uitkomst: Float64Array,
): Voldoendematen & { readonly covS: number } {
  let som = 0;
  let samen = 0;
  let beide = 0;
  let uitkomsten = 0;
  for (let i = 0; i < lid.length; i++) {
    const x = f64(lid, i);
    const y = f64(uitkomst, i);
    const xy = Math.min(x, y);
    const rest = 1 - y;
    som += x;
    samen += xy;
    beide += Math.min(xy, rest);
    uitkomsten += y;
  }
  return {
    inclS: divideSommen(samen, som, som),
    PRI: divideSommen(samen - beide, som - beide, som),
    covS: divideSommen(samen, uitkomsten, uitkomsten),
  };
}
