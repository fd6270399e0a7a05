import { computeGemiddelde, f64 } from '../../../rekenen/index.js';
import type { Cijferreeks } from './cijferreeks.js';

const RONDES = 500;

/**
 * What is common to all buurten on every day, by least squares beside a level for every buurt; with mean 0 over the figures. Days and
 * levels are fitted by turns, which ends at once when no figure is missing.
 */
export function estimateJaren(reeksen: readonly Cijferreeks[], dagen: number): Float64Array {
  const jaren = new Float64Array(dagen);
  const alle = reeksen.flatMap(({ cijfers }) => cijfers);
  const grootste = alle.reduce((max, { waarde }) => Math.max(max, Math.abs(waarde)), 0);
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const som = new Float64Array(dagen);
    const aantal = new Float64Array(dagen);
    for (const { cijfers } of reeksen) {
      const niveau = computeGemiddelde(cijfers.map(({ dag, waarde }) => waarde - f64(jaren, dag)));
      for (const { dag, waarde } of cijfers) {
        som[dag] = f64(som, dag) + waarde - niveau;
        aantal[dag] = f64(aantal, dag) + 1;
      }
    }
    let verschil = 0;
    for (let dag = 0; dag < dagen; dag++) {
      const nieuw = f64(som, dag) / f64(aantal, dag);
      verschil = Math.max(verschil, Math.abs(nieuw - f64(jaren, dag)));
      jaren[dag] = nieuw;
    }
    if (verschil <= 1e-13 * grootste) break;
  }
  const midden = computeGemiddelde(alle.map(({ dag }) => f64(jaren, dag)));
  return jaren.map((jaar) => jaar - midden);
}
