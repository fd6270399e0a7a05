import type { Criterium, Routekaart, Routekaartscores, Thema } from '../../routekaart/index.js';
import { sleutelOf } from './sleutelOf.js';

/** The weight of a criterion or thema in the whole, by `soort id`. No entry when the weight depends on the figures. */
export type Gewichten = ReadonlyMap<string, number>;

/** The weights in the whole that were set beforehand. Weights from another method are not computed again here. */
function computeVooraf({ criteria, themas = [], weging }: Routekaart): Gewichten {
  const uit = new Map<string, number>();
  const divide = (boven: Thema | undefined, deel: number) => {
    const methode = (boven === undefined ? weging : boven.weging)?.methode ?? 'opgegeven';
    if (methode !== 'opgegeven' && methode !== 'gelijk') return;
    const kinderen: readonly (readonly ['criterium' | 'thema', Criterium | Thema])[] = [
      ...criteria.filter(({ thema }) => thema === boven?.id).map((een) => ['criterium', een] as const),
      ...themas.filter((een) => een.boven === boven?.id).map((een) => ['thema', een] as const),
    ];
    const gewicht = (een: Criterium | Thema) => (methode === 'gelijk' ? 1 : (een.gewicht ?? 1));
    const som = kinderen.reduce((totaal, [, een]) => totaal + gewicht(een), 0);
    for (const [soort, een] of kinderen) {
      const eigen = (deel * gewicht(een)) / som;
      uit.set(sleutelOf(soort, een.id), eigen);
      if (soort === 'thema') divide(een as Thema, eigen);
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
