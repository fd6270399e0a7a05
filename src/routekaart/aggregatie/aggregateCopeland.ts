import { measureRuis, RUIS } from '../../rekenen/index.js';
import type { Knoopinvoer, Knoopuitkomst } from './knoop.js';

/**
 * Copeland's score: the number of others that a buurt beats minus the number that beat it. It beats another when the criteria on which it
 * is better weigh more than those on which it is worse. A criterion does not vote when one of the two has no score on it, or when both
 * are equal except for rounding. The part of a criterion: a won duel is divided over the criteria that voted for it, a lost one over
 * those that voted against, by weight. The vote of a thema is divided over its children, by their share in the difference of its two
 * scores. Takes time in the square of the number of buurten.
 *
 * @param noemer - NaN for rows that do not take part
 */
export function aggregateCopeland(invoer: Knoopinvoer, noemer: Float64Array): Knoopuitkomst {
  const { aantal, kolommen, gewichten } = invoer;
  const scores = noemer.map((gewicht) => 0 * gewicht);
  const delen = kolommen.map(() => new Float64Array(aantal));
  const onder = invoer.onder.map((afstammelingen) => afstammelingen.map(() => new Float64Array(aantal)));
  const ruis = kolommen.map(measureRuis);
  const verschillen = new Float64Array(kolommen.length);
  const book = (kolom: Float64Array, i: number, j: number, part: number) => {
    kolom[i] = (kolom[i] as number) + part;
    kolom[j] = (kolom[j] as number) - part;
  };
  for (let i = 0; i < aantal; i++) {
    if (Number.isNaN(noemer[i])) continue;
    for (let j = i + 1; j < aantal; j++) {
      if (Number.isNaN(noemer[j])) continue;
      let voor = 0;
      let tegen = 0;
      for (let k = 0; k < kolommen.length; k++) {
        const kolom = kolommen[k] as Float64Array;
        const verschil = (kolom[i] as number) - (kolom[j] as number);
        const telt = Math.abs(verschil) > (ruis[k] as number);
        verschillen[k] = telt ? verschil : 0;
        if (!telt) continue;
        if (verschil > 0) voor += gewichten[k] as number;
        else tegen += gewichten[k] as number;
      }
      // Weights that are equal except for rounding give a draw.
      if (Math.abs(voor - tegen) <= RUIS * (voor + tegen)) continue;
      const winst = voor > tegen ? 1 : -1;
      const achter = winst > 0 ? voor : tegen;
      book(scores, i, j, winst);
      for (let k = 0; k < kolommen.length; k++) {
        const verschil = verschillen[k] as number;
        if (!(verschil * winst > 0)) continue;
        const part = (winst * (gewichten[k] as number)) / achter;
        book(delen[k] as Float64Array, i, j, part);
        (invoer.onder[k] as readonly Float64Array[]).forEach((een, a) => {
          const aandeel = ((een[i] as number) - (een[j] as number)) / verschil;
          book((onder[k] as Float64Array[])[a] as Float64Array, i, j, part * aandeel);
        });
      }
    }
  }
  return { scores, delen, onder };
}
