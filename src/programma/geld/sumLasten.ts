import { sumBedragen } from '../../kern/index.js';
import type { Buurtgeld } from '../model/programmastand.js';
import type { Cel } from './cel.js';

const sum = (cellen: readonly Cel[]) => sumBedragen(cellen.map(({ bedrag }) => bedrag));

/** The lasten among some cells, and what the cells come to. */
export function sumLasten(cellen: readonly Cel[]): {
  readonly lasten: readonly Cel[];
  readonly sommen: Pick<Buurtgeld, 'prognose' | 'gerealiseerd' | 'vrijval'>;
} {
  const lasten = cellen.filter(({ soort }) => soort !== 'vrijval');
  return {
    lasten,
    sommen: {
      prognose: sum(lasten),
      vrijval: sum(cellen.filter(({ soort }) => soort === 'vrijval')),
      gerealiseerd: sum(lasten.filter(({ soort }) => soort === 'gerealiseerd')),
    },
  };
}
