import { f64 } from '../lees.js';

/** The largest c for which the chance of a statistic under c is at most `staart`: 0 when even the lowest value is too likely. */
export function findGrens(aantallen: Float64Array, staart: number): number {
  const totaal = aantallen.reduce((som, aantal) => som + aantal, 0);
  let som = 0;
  let c = 0;
  for (; c < aantallen.length; c++) {
    som += f64(aantallen, c);
    if (som > totaal * staart * (1 + 1e-12)) break;
  }
  return c;
}
