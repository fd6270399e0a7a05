import type { Criterium, Routekaart, Routekaartscores, Thema } from '../../routekaart/index.js';

/** How heavily a criterion or thema counts in the whole, by `soort id`; without an entry when only the figures can tell. */
export type Gewichten = ReadonlyMap<string, number>;

export const sleutelOf = (soort: 'criterium' | 'thema', id: string) => `${soort} ${id}`;

/** The weights in the whole that were set beforehand. Weights that another method gives are not worked out a second time here. */
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

/** The weights as the scores have them, or else as they were set. */
export function readGewichten(routekaart: Routekaart, gewichten: Routekaartscores['gewichten'] | undefined): Gewichten {
  if (gewichten === undefined) return computeVooraf(routekaart);
  return new Map(gewichten.map(({ soort, id, effectief }) => [sleutelOf(soort, id), effectief]));
}
