import type { Routekaartscores } from '../../../routekaart/index.js';
import type { Programmascore } from '../../../selectie/index.js';

/** The scores of a programme by buurt; a buurt without a score is not in it. */
export function listScores(scores: Routekaartscores | readonly Programmascore[]): Map<string, number> {
  const rijen: readonly Programmascore[] = 'buurten' in scores ? scores.buurten : scores;
  return new Map(rijen.flatMap(({ code, score }) => (score === null ? [] : [[code, score] as const])));
}
