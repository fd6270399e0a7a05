import { f64 } from '../../rekenen/index.js';
import { readGrond, type Scoregrond, scoreBoom } from '../../routekaart/huis.js';
import type { Routekaartscores } from '../../routekaart/index.js';

/** One weight of a Routekaart: the node of the tree that it stands under, its place there, and its share of that level. */
export interface Gewichtplek {
  readonly id: string;
  readonly soort: 'criterium' | 'thema';
  readonly knoop: number;
  readonly kind: number;
  readonly gewicht: number;
}

/** Scores that can be given again with other weights. */
export interface Herweging {
  /** The weights that can move: those with a share above 0 and below 1 of their level. */
  readonly plekken: readonly Gewichtplek[];
  /** The score of every buurt when one weight has another share of its level; `null` where there is none. */
  readonly score: (plek: Gewichtplek, gewicht: number) => ReadonlyMap<string, number | null>;
}

/** The weights of a level with another share for one of them; the others keep their proportions. */
function moveGewicht(gewichten: Float64Array, kind: number, gewicht: number): Float64Array {
  const factor = (1 - gewicht) / (1 - f64(gewichten, kind));
  return gewichten.map((ander, k) => (k === kind ? gewicht : ander * factor));
}

/** The rows that get no score, whatever the weights, because they miss a required criterion. */
function findGeweigerd({ kolommen, kandidaten }: Scoregrond): ReadonlySet<number> {
  const streng = kolommen.filter(({ criterium, telt }) => telt && criterium.ontbrekend?.regel === 'weigeren');
  const rijen = [...kandidaten.keys()];
  return new Set(rijen.filter((i) => streng.some(({ genormaliseerd }) => Number.isNaN(f64(genormaliseerd, i)))));
}

/** Prepares scores to be given again with other weights. The normalised scores stay as they are. */
export function createHerweging(scores: Routekaartscores): Herweging {
  const grond = readGrond(scores);
  const { boom, kandidaten, kolommen, gewichten } = grond;
  const geweigerd = findGeweigerd(grond);
  const genormaliseerd = kolommen.map((kolom) => kolom.genormaliseerd);
  const plekken = boom.knopen.flatMap(({ kinderen }, knoop) =>
    kinderen.flatMap(({ id, soort }, kind) => {
      const gewicht = f64(gewichten[knoop] as Float64Array, kind);
      // A child with all the weight of its level has nothing to move against, and one without any was not scored.
      return gewicht > 0 && gewicht < 1 ? [{ id, soort, knoop, kind, gewicht }] : [];
    }),
  );
  return {
    plekken,
    score: ({ knoop, kind }, gewicht) => {
      const anders = gewichten.map((oud, k) => (k === knoop ? moveGewicht(oud, kind, gewicht) : oud));
      const uit = scoreBoom(kandidaten.length, boom, genormaliseerd, { gewichten: anders, metBijdragen: false });
      return new Map(
        kandidaten.map(({ code }, i) => {
          const score = f64(uit.scores, i);
          return [code, geweigerd.has(i) || Number.isNaN(score) ? null : score] as const;
        }),
      );
    },
  };
}
