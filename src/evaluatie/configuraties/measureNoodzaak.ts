import { f64 } from '../../rekenen/index.js';
import type { Noodzaak } from '../model/configuratieanalyse.js';
import type { Casussen } from './casussen.js';
import { divideSommen } from './divideSommen.js';

function measure(lid: Float64Array, uitkomst: Float64Array): Omit<Noodzaak, 'conditie' | 'aanwezigheid'> {
  let [samen, x, y] = [0, 0, 0];
  for (let i = 0; i < lid.length; i++) {
    x += f64(lid, i);
    y += f64(uitkomst, i);
    samen += Math.min(f64(lid, i), f64(uitkomst, i));
  }
  const n = lid.length;
  return {
    inclN: divideSommen(samen, y, n),
    covN: divideSommen(samen, x, n),
    RoN: divideSommen(n - x, n - samen, n),
  };
}

/**
 * Whether each condition, and its absence, is necessary for the outcome. Relevance of necessity is low for a condition that is almost
 * everywhere (Schneider and Wagemann 2012, section 9.2).
 */
export function measureNoodzaak({ condities, lid }: Casussen, uitkomst: Float64Array): Noodzaak[] {
  return lid.flatMap((kolom, j) => {
    const conditie = String(condities[j]);
    return [
      { conditie, aanwezigheid: 'aanwezig' as const, ...measure(kolom, uitkomst) },
      {
        conditie,
        aanwezigheid: 'afwezig' as const,
        ...measure(
          kolom.map((x) => 1 - x),
          uitkomst,
        ),
      },
    ];
  });
}
