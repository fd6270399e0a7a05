import {
  type Criterium,
  type Routekaart,
  type Routekaartscores,
  type Thema,
  type Weging,
  weighCriteria,
} from '../../routekaart/index.js';
import { sleutelOf } from './sleutelOf.js';

/** The weight of a criterion or thema in the whole, by `soort id`. No entry when the weight depends on the figures. */
export type Gewichten = ReadonlyMap<string, number>;

/** The weights that a way of weighing gives to what stands on a level, when these do not depend on the figures. */
function weighNiveau(weging: Weging = { methode: 'opgegeven' }): ((een: Criterium | Thema) => number) | undefined {
  switch (weging.methode) {
    case 'opgegeven':
      return ({ gewicht = 1 }) => gewicht;
    case 'gelijk':
      return () => 1;
    case 'rangorde':
    case 'swing':
    case 'ahp': {
      const { gewichten } = weighCriteria(weging);
      // What is weighed here has a place in the order or the comparisons, in a Routekaart without a fault.
      return ({ id }) => Number(gewichten[id]);
    }
    case 'entropie':
    case 'critic':
    case 'pca':
      return undefined;
  }
}

/** The weights in the whole that are known before there are figures. */
function computeVooraf({ criteria, themas = [], weging }: Routekaart): Gewichten {
  const uit = new Map<string, number>();
  const divide = (boven: Thema | undefined, deel: number) => {
    const gewicht = weighNiveau(boven === undefined ? weging : boven.weging);
    if (gewicht === undefined) return;
    const onderCriteria = criteria.filter(({ thema }) => thema === boven?.id);
    const onderThemas = themas.filter((een) => een.boven === boven?.id);
    const som = [...onderCriteria, ...onderThemas].reduce((totaal, een) => totaal + gewicht(een), 0);
    for (const een of onderCriteria) uit.set(sleutelOf('criterium', een.id), (deel * gewicht(een)) / som);
    for (const een of onderThemas) {
      const eigen = (deel * gewicht(een)) / som;
      uit.set(sleutelOf('thema', een.id), eigen);
      divide(een, eigen);
    }
  };
  divide(undefined, 1);
  return uit;
}

/** The weights in the scores, or else the weights that were set. */
export function readGewichten(
  routekaart: Routekaart,
  scores: Pick<Routekaartscores, 'criteria' | 'themas'> | undefined,
): Gewichten {
  if (scores === undefined) return computeVooraf(routekaart);
  return new Map([
    ...scores.criteria.map(({ id, effectief }) => [sleutelOf('criterium', id), effectief] as const),
    ...scores.themas.map(({ id, effectief }) => [sleutelOf('thema', id), effectief] as const),
  ]);
}
