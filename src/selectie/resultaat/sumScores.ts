import type { GekozenBuurt } from '../model/selectie.js';
import { toEenheden } from '../vraagstuk/toEenheden.js';

/** The scores added as whole units, which does not depend on the order. */
export function sumScores(gekozen: readonly GekozenBuurt[], eenheid: number): number {
  return gekozen.reduce((som, { score }) => som + toEenheden(score, eenheid), 0) / eenheid;
}
