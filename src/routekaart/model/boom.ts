import type { Aggregatiewijze, Routekaartvorm, Weging } from './routekaart.js';

/** A thema, or the top of the tree, with what stands directly below it. */
export interface Knoop {
  /** Id of the thema; empty for the top. */
  readonly id: string;
  readonly kinderen: readonly Tak[];
  readonly aggregatie: Aggregatiewijze;
  readonly weging: Weging;
  /** Which share of the weight of the children must have a score. */
  readonly dekking: number;
}

/** A child: a criterion (position in `criteria`) or a thema (position in {@link Boom.knopen}). */
export interface Tak {
  readonly soort: 'criterium' | 'thema';
  readonly id: string;
  readonly positie: number;
  /** As given in the document. */
  readonly gewicht: number;
}

/** The hierarchy, with every thema after the thema's below it; the top comes last. */
export interface Boom {
  readonly knopen: readonly Knoop[];
}

/** The threshold of a level that names none: half of its weight must have a score. */
export const STANDAARD_DEKKING = 0.5;

const REKENKUNDIG: Aggregatiewijze = { methode: 'rekenkundig' };
const OPGEGEVEN: Weging = { methode: 'opgegeven' };

/**
 * Builds the tree of a Routekaart of which `checkRoutekaart` found nothing wrong. Children: criteria first, in document order. A thema that
 * is there twice, as in a Routekaart that nobody checked, is in the tree once.
 */
export function buildBoom(routekaart: Routekaartvorm): Boom {
  const { themas = [], criteria } = routekaart;
  const knopen: Knoop[] = [];
  const gezien = new Set<string>();
  const visit = (id: string | undefined, eigen: Pick<Routekaartvorm, 'aggregatie' | 'weging' | 'dekking'>): number => {
    const kinderen: Tak[] = [];
    criteria.forEach((criterium, positie) => {
      if (criterium.thema === id)
        kinderen.push({ soort: 'criterium', id: criterium.id, positie, gewicht: criterium.gewicht ?? 1 });
    });
    for (const thema of themas) {
      if (thema.boven !== id || gezien.has(thema.id)) continue;
      gezien.add(thema.id);
      kinderen.push({ soort: 'thema', id: thema.id, positie: visit(thema.id, thema), gewicht: thema.gewicht ?? 1 });
    }
    const { aggregatie = REKENKUNDIG, weging = OPGEGEVEN, dekking = STANDAARD_DEKKING } = eigen;
    return knopen.push({ id: id ?? '', kinderen, aggregatie, weging, dekking }) - 1;
  };
  visit(undefined, routekaart);
  return { knopen };
}
