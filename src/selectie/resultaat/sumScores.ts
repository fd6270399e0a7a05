import type { GekozenBuurt } from '../model/selectie.js';
import { toEenheden } from '../vraagstuk/toEenheden.js';

/** The sum of the scores in points, added as whole units, so that it does not depend on the order. */
export function sumScores(gekozen: readonly GekozenBuurt[], eenheid: number): number {
  return gekozen.reduce((som, { score }) => som + toEenheden(score, eenheid), 0) / eenheid;
}
