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
function weighNiveau(
  weging: Weging = { methode: 'opgegeven' },
  kinderen: readonly (Criterium | Thema)[],
): readonly number[] | undefined {
  switch (weging.methode) {
    case 'opgegeven':
      return kinderen.map(({ gewicht = 1 }) => gewicht);
    case 'gelijk':
      return kinderen.map(() => 1);
    case 'rangorde':
    case 'swing':
    case 'ahp': {
      const { gewichten } = weighCriteria(weging);
      return kinderen.map(({ id }) => gewichten[id] ?? 0);
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
    const onderCriteria = criteria.filter(({ thema }) => thema === boven?.id);
    const onderThemas = themas.filter((een) => een.boven === boven?.id);
    const gewichten = weighNiveau(boven === undefined ? weging : boven.weging, [...onderCriteria, ...onderThemas]);
    if (gewichten === undefined) return;
    const som = gewichten.reduce((totaal, gewicht) => totaal + gewicht, 0);
    const delen = gewichten.map((gewicht) => (deel * gewicht) / som);
    for (const [i, { id }] of onderCriteria.entries()) uit.set(sleutelOf('criterium', id), delen[i] ?? 0);
    for (const [i, thema] of onderThemas.entries()) {
      const eigen = delen[onderCriteria.length + i] ?? 0;
      uit.set(sleutelOf('thema', thema.id), eigen);
      divide(thema, eigen);
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
