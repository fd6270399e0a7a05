import { f64, i32 } from '../../rekenen/index.js';
import { isGedekt } from '../../routekaart/huis.js';
import type { Scenario } from './buildScenario.js';

/** Per row and node: its score, the weight that has a score (`noemer`), and how heavily the node counts in the top (`maal`). */
export interface Knoopwaarden {
  readonly score: Float64Array;
  readonly noemer: Float64Array;
  readonly maal: Float64Array;
}

/** Computes the nodes for every row. The arrays hold row after row, and within a row node after node. */
export function measureKnopen({ vlak, matrix, voorbereiding }: Scenario, gewichten: Float64Array): Knoopwaarden {
  const rijen = voorbereiding.gebieden.length;
  const breedte = voorbereiding.kolommen.length;
  const knopen = vlak.aantalKnopen;
  const score = new Float64Array(rijen * knopen);
  const noemer = new Float64Array(rijen * knopen);
  const maal = new Float64Array(rijen * knopen);
  for (let i = 0; i < rijen; i++) {
    const van = i * knopen;
    for (let k = 0; k < knopen; k++) {
      let som = 0;
      let alles = 0;
      let gewichtAanwezig = 0;
      for (let t = i32(vlak.begin, k); t < i32(vlak.begin, k + 1); t++) {
        const gewicht = f64(gewichten, t);
        if (gewicht === 0) continue;
        alles += gewicht;
        const bron = i32(vlak.bron, t);
        const waarde = bron >= 0 ? f64(matrix, i * breedte + bron) : f64(score, van - 1 - bron);
        if (Number.isNaN(waarde)) continue;
        som += gewicht * waarde;
        gewichtAanwezig += gewicht;
      }
      const genoeg = isGedekt(gewichtAanwezig, alles, f64(vlak.dekking, k));
      score[van + k] = genoeg ? som / gewichtAanwezig : Number.NaN;
      noemer[van + k] = gewichtAanwezig;
    }
    maal[van + knopen - 1] = 1;
    for (let k = knopen - 1; k >= 0; k--) {
      for (let t = i32(vlak.begin, k); t < i32(vlak.begin, k + 1); t++) {
        const bron = i32(vlak.bron, t);
        if (bron < 0 && !Number.isNaN(score[van - 1 - bron]))
          maal[van - 1 - bron] = (f64(maal, van + k) * f64(gewichten, t)) / f64(noemer, van + k);
      }
    }
  }
  return { score, noemer, maal };
}
