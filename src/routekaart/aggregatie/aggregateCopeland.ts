import { f64, measureRuis, RUIS } from '../../rekenen/index.js';
import { getDeel } from '../model/getDeel.js';
import type { Afstammeling, Knoopinvoer, Knoopuitkomst } from './knoop.js';

/** What a part did for the winner of a duel; 0 where it went the other way. */
const measureMee = (deel: Float64Array, i: number, j: number, winst: number) =>
  Math.max(0, (f64(deel, i) - f64(deel, j)) * winst);

/** Gives every thema the parts of the criteria below it, which follow it in the list. */
function sumThemas(lager: readonly Afstammeling[]): readonly Afstammeling[] {
  lager.forEach(({ soort, diepte, deel }, plek) => {
    if (soort === 'criterium') return;
    for (const lid of lager.slice(plek + 1)) {
      if (lid.diepte <= diepte) return;
      if (lid.soort === 'criterium')
        lid.deel.forEach((part, i) => {
          deel[i] = f64(deel, i) + part;
        });
    }
  });
  return lager;
}

/**
 * Copeland's score: the number of others that a buurt beats minus the number that beat it. It beats another when the criteria on which it
 * is better weigh more than those on which it is worse. A criterion does not vote when one of the two has no score on it, or when both
 * are equal except for rounding. The part of a criterion: a won duel is divided over the criteria that voted for it, a lost one over
 * those that voted against, by weight. The vote of a thema is divided over the criteria below it that went the same way, in proportion to
 * their parts in the difference of its two scores: so no part of a narrow duel is larger than the duel. Takes time in the square of the number of buurten.
 *
 * @param noemer - NaN for rows that do not take part
 */
export function aggregateCopeland({ aantal, kinderen }: Knoopinvoer, noemer: Float64Array): Knoopuitkomst {
  const scores = noemer.map((gewicht) => 0 * gewicht);
  const stemmers = kinderen.map(({ soort, id, positie, kolom, gewicht, onder }) => ({
    gewicht,
    kolom,
    ruis: measureRuis(kolom),
    eigen: { soort, id, positie, diepte: 0, kolom, deel: new Float64Array(aantal) },
    lager: onder.map((een) => ({ ...een, diepte: een.diepte + 1, deel: new Float64Array(aantal) })),
    onder: onder.flatMap(({ soort: wat, deel }, plek) => (wat === 'criterium' ? [{ van: deel, plek }] : [])),
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
      for (const { kolom, gewicht, ruis, eigen, onder, lager } of stemmers) {
        const verschil = f64(kolom, i) - f64(kolom, j);
        if (!(verschil * winst > ruis)) continue;
        const part = (winst * gewicht) / achter;
        book(eigen.deel, i, j, part);
        const samen = onder.reduce((som, { van }) => som + measureMee(van, i, j, winst), 0);
        if (samen > 0)
          for (const { van, plek } of onder)
            book(getDeel(lager, plek).deel, i, j, (part * measureMee(van, i, j, winst)) / samen);
      }
    }
  }
  return { scores, delen: stemmers.flatMap(({ eigen, lager }) => [eigen, ...sumThemas(lager)]) };
}
