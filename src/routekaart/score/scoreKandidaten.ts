import type { Boom } from '../model/boom.js';
import { hasDuels } from './hasDuels.js';
import { type Boomuitkomst, type ScoreBoomOptions, scoreBoom } from './scoreBoom.js';

/**
 * Scores the tree as {@link scoreBoom} does, but gives no score to the rows in `geweigerd`, which miss a required criterion. A row without
 * a score takes part in no duel.
 *
 * @param geweigerd - rows that get no score, whatever their other values
 */
export function scoreKandidaten(
  aantal: number,
  boom: Boom,
  kolommen: readonly Float64Array[],
  geweigerd: readonly number[],
  options: ScoreBoomOptions = {},
): Boomuitkomst {
  const uitkomst = scoreBoom(aantal, boom, kolommen, options);
  const { scores, knopen } = uitkomst;
  for (const i of geweigerd) scores[i] = Number.NaN;
  if (!hasDuels(boom) || !scores.some((score) => Number.isNaN(score))) return uitkomst;
  const aanwezig = kolommen.map((kolom) => kolom.map((score, i) => (Number.isNaN(scores[i]) ? Number.NaN : score)));
  return scoreBoom(aantal, boom, aanwezig, { ...options, gewichten: knopen.map(({ gewichten }) => gewichten) });
}
