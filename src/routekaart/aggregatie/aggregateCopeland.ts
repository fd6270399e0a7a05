import { f64, measureRuis, RUIS } from '../../rekenen/index.js';
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
export function aggregateCopeland({ aantal, kinderen }: Knoopinvoer, noemer: Float64Array): Knoopuitkomst {
  const scores = noemer.map((gewicht) => 0 * gewicht);
  const stemmers = kinderen.map(({ soort, id, positie, kolom, gewicht, onder }) => ({
    gewicht,
    kolom,
    ruis: measureRuis(kolom),
    eigen: { soort, id, positie, kolom, deel: new Float64Array(aantal) },
    onder: onder.map((een) => ({ van: een.deel, naar: { ...een, deel: new Float64Array(aantal) } })),
  }));
  const book = (kolom: Float64Array, i: number, j: number, part: number) => {
    kolom[i] = f64(kolom, i) + part;
    kolom[j] = f64(kolom, j) - part;
  };
  for (let i = 0; i < aantal; i++) {
    if (Number.isNaN(noemer[i])) continue;
    for (let j = i + 1; j < aantal; j++) {
      if (Number.isNaN(noemer[j])) continue;
      let voor = 0;
      let tegen = 0;
      for (const { kolom, gewicht, ruis } of stemmers) {
        const verschil = f64(kolom, i) - f64(kolom, j);
        if (verschil > ruis) voor += gewicht;
        else if (verschil < -ruis) tegen += gewicht;
      }
      // Weights that are equal except for rounding give a draw.
      if (Math.abs(voor - tegen) <= RUIS * (voor + tegen)) continue;
      const winst = voor > tegen ? 1 : -1;
      const achter = winst > 0 ? voor : tegen;
      book(scores, i, j, winst);
      for (const { kolom, gewicht, ruis, eigen, onder } of stemmers) {
        const verschil = f64(kolom, i) - f64(kolom, j);
        if (!(verschil * winst > ruis)) continue;
        const part = (winst * gewicht) / achter;
        book(eigen.deel, i, j, part);
        for (const { van, naar } of onder) {
          const aandeel = (f64(van, i) - f64(van, j)) / verschil;
          book(naar.deel, i, j, part * aandeel);
        }
      }
    }
  }
  return { scores, delen: stemmers.flatMap(({ eigen, onder }) => [eigen, ...onder.map(({ naar }) => naar)]) };
}
