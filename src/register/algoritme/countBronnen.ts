import type { Criterium } from '../../routekaart/index.js';
import { meervoud } from './meervoud.js';

/** What criteria are made of, in words: `5 cijfers en 2 oordelen van mensen`. */
export function countBronnen(criteria: readonly Criterium[]): string {
  const oordelen = criteria.filter(({ bron }) => bron.soort === 'beoordeling').length;
  return [
    ...(criteria.length > oordelen ? [meervoud(criteria.length - oordelen, 'cijfer', 'cijfers')] : []),
    ...(oordelen > 0 ? [meervoud(oordelen, 'oordeel van mensen', 'oordelen van mensen')] : []),
  ].join(' en ');
}
