import type { Aggregatiewijze } from '../../routekaart/index.js';
import { zeg } from './zeg.js';
import type { Registerzin } from './zin.js';

/** How scores are combined; paths start at the way of combining. */
export function describeAggregatie(wijze: Aggregatiewijze = { methode: 'rekenkundig' }): Registerzin {
  switch (wijze.methode) {
    case 'rekenkundig':
      return ['het gewogen rekenkundig gemiddelde'];
    case 'meetkundig':
      return ['het gewogen meetkundig gemiddelde'];
    case 'harmonisch':
      return ['het gewogen harmonisch gemiddelde'];
    case 'machtsgemiddelde':
      return zeg`het gewogen machtsgemiddelde met macht ${{ getal: wijze.macht, pad: ['macht'] }}`;
    case 'copeland':
      return ['de methode van Copeland: elke buurt wordt met elke andere vergeleken'];
  }
}
