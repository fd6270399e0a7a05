import { f64 } from '../../rekenen/index.js';
import type { Gemiddelde, Knoopinvoer } from './knoop.js';

/** The weighted geometric mean of the available scores. The part of each child is the mean times its share of the weight. */
export function aggregateMeetkundig({ aantal, kinderen }: Knoopinvoer, noemer: Float64Array): Gemiddelde {
  const som = new Float64Array(aantal);
  for (const { kolom, gewicht } of kinderen) {
    if (gewicht === 0) continue;
    for (let i = 0; i < aantal; i++)
      if (!Number.isNaN(kolom[i])) som[i] = f64(som, i) + gewicht * Math.log(f64(kolom, i));
  }
  const scores = som.map((waarde, i) => Math.exp(waarde / f64(noemer, i)));
  const delen = kinderen.map((kind) => ({
    kind,
    deel: scores.map((score, i) =>
      // This is also false for a missing score (NaN).
      score > 0 && !Number.isNaN(kind.kolom[i]) ? (kind.gewicht / f64(noemer, i)) * score : 0,
    ),
  }));
  return { scores, delen };
}
