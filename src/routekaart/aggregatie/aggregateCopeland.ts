import type { Knoopinvoer, Knoopuitkomst } from './knoop.js';

/**
 * Copeland's score: the number of others that a buurt beats minus the number that beat it. It beats another when the criteria on
 * which it is better weigh more than those on which it is worse; criteria that one of the two misses do not vote.
 * The part of a criterion: a won duel is divided over the criteria that voted for it, a lost one over those that voted against,
 * by weight. Takes time in the square of the number of buurten.
 *
 * @param meedoen - 1 for the rows that take part
 */
export function aggregateCopeland(invoer: Knoopinvoer, meedoen: Float64Array): Knoopuitkomst {
  const { aantal, kolommen, gewichten } = invoer;
  const scores = new Float64Array(aantal);
  const delen = kolommen.map(() => new Float64Array(aantal));
  const stemmen = new Int8Array(kolommen.length);
  for (let i = 0; i < aantal; i++) {
    if (meedoen[i] === 0) continue;
    for (let j = i + 1; j < aantal; j++) {
      if (meedoen[j] === 0) continue;
      let voor = 0;
      let tegen = 0;
      for (let k = 0; k < kolommen.length; k++) {
        const kolom = kolommen[k] as Float64Array;
        const verschil = (kolom[i] as number) - (kolom[j] as number);
        const stem = verschil > 0 ? 1 : verschil < 0 ? -1 : 0;
        stemmen[k] = stem;
        if (stem > 0) voor += gewichten[k] as number;
        else if (stem < 0) tegen += gewichten[k] as number;
      }
      // Weights that are equal but for rounding give a draw.
      if (Math.abs(voor - tegen) <= 1e-12 * (voor + tegen)) continue;
      const winst = voor > tegen ? 1 : -1;
      const achter = winst > 0 ? voor : tegen;
      scores[i] = (scores[i] as number) + winst;
      scores[j] = (scores[j] as number) - winst;
      for (let k = 0; k < kolommen.length; k++) {
        if (stemmen[k] !== winst) continue;
        const deel = delen[k] as Float64Array;
        const part = (winst * (gewichten[k] as number)) / achter;
        deel[i] = (deel[i] as number) + part;
        deel[j] = (deel[j] as number) - part;
      }
    }
  }
  for (let i = 0; i < aantal; i++) if (meedoen[i] === 0) scores[i] = Number.NaN;
  return { scores, delen };
}
