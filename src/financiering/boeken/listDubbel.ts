import { toDag } from '../cel/dag.js';
import type { Boekenverklaring } from './boekenstaat.js';
import { MEESTE_VERKLARINGEN, type Raakfeit, toDeel, type Verschilvraag } from './verschilvraag.js';

/** How many days may lie between two payments that may be one. */
const MEESTE_DAGEN = 31;

/** A payment of the same kind and amount at most a month before: it may be the same. */
function isHerhaald({ feit: { gebeurtenis }, centen }: Raakfeit, eerder: readonly Raakfeit[]): boolean {
  return eerder.some(
    (een) =>
      een.feit.gebeurtenis.soort === gebeurtenis.soort &&
      een.centen === centen &&
      toDag(gebeurtenis.datum) - toDag(een.feit.gebeurtenis.datum) <= MEESTE_DAGEN,
  );
}

/**
 * What one side counts twice. The books, when they have the amount of one fact more. This course, when it has that of a payment more and
 * there are two alike; a later commitment replaces the one before, so that is never counted twice here.
 */
export function listDubbel({ datum, stand, raakfeiten, verschil }: Verschilvraag): Boekenverklaring[] {
  const geteld = raakfeiten.filter(({ feit }) => feit.gebeurtenis.datum <= datum);
  const dubbel = geteld.filter(
    (een, plek) =>
      een.centen === verschil ||
      (stand === 'betaald' && een.centen === -verschil && isHerhaald(een, geteld.slice(0, plek))),
  );
  return dubbel
    .slice(0, MEESTE_VERKLARINGEN)
    .map(({ feit }): Boekenverklaring => ({ soort: 'dubbel', delen: [toDeel(feit, verschil)] }));
}
