import { f64 } from '../../rekenen/index.js';
import { getDeel } from '../model/getDeel.js';
import { hasDuels } from '../score/hasDuels.js';
import { scoreBoom } from '../score/scoreBoom.js';
import type { Scoregrond } from '../score/scoregrond.js';
import { scoreKandidaten } from '../score/scoreKandidaten.js';
import { refuse } from '../teksten/codes.js';
import type { Kandidaat } from './explainScore.js';
import { splitBoom, type Verschildeel } from './splitBoom.js';

/**
 * Divides the difference between two buurten with a score over the criteria: node by node from the top down, by a formula that adds up
 * exactly for every mean, and duel by duel for Copeland's method. A criterion on which both score the same gets no part, and a part has
 * the sign of who scores better on it. The effect of a missing figure is separate (`gat`): the criterion was left out, so that the other
 * weights grew, or the figure was filled in. Takes time in proportion to the number of criteria; with a Copeland node also to the square
 * of that of the buurten.
 */
export function splitVerschil(grond: Scoregrond, een: Kandidaat, ander: Kandidaat): Verschildeel[] {
  const { boom, kolommen } = grond;
  const { rij: rijA } = een;
  const { rij: rijB } = ander;
  // Only duels need the others; the rest of the tree is worked out for two rows.
  const heel = hasDuels(boom);
  const [a, b] = heel ? [rijA, rijB] : [0, 1];
  const scores = kolommen.map(({ genormaliseerd }) =>
    heel ? genormaliseerd : Float64Array.of(f64(genormaliseerd, rijA), f64(genormaliseerd, rijB)),
  );
  const options = { gewichten: grond.gewichten, metBijdragen: false };
  // A candidate without a score takes part in no duel.
  const zonder = [...grond.scores.keys()].filter((rij) => Number.isNaN(grond.scores[rij]));
  const { knopen } = heel
    ? scoreKandidaten(grond.scores.length, boom, scores, zonder, options)
    : scoreBoom(2, boom, scores, options);
  const top = getDeel(knopen, knopen.length - 1);
  // Columns that somebody changed may give no score where the document has one.
  for (const { code, score } of [
    { code: een.code, score: top.scores[a] },
    { code: ander.code, score: top.scores[b] },
  ])
    if (!Number.isFinite(score)) refuse('routekaart.buurt_zonder_score', { buurt: code });
  const isAangevuld = (positie: number) => {
    const kolom = getDeel(kolommen, positie);
    return [kolom.isAangevuld(rijA), kolom.isAangevuld(rijB)] as const;
  };
  return splitBoom({ knopen, a, b, isAangevuld });
}
