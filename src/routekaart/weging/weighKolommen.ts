import type { Weging } from '../model/routekaart.js';
import { scaleGewichten } from './scaleGewichten.js';
import { solveAhp } from './solveAhp.js';
import { weighByCritic } from './weighByCritic.js';
import { weighByEntropie } from './weighByEntropie.js';
import { weighByPca } from './weighByPca.js';
import { weighByRangorde } from './weighByRangorde.js';
import { weighBySwing } from './weighBySwing.js';

/** What is weighed: an id, the weight of the document and the scores. */
export interface Weegbaar {
  readonly id: string;
  readonly gewicht: number;
  readonly kolom: Float64Array;
}

/** The weights of the children of one level, in the same order. They add up to 1. The way of weighing has been checked against the ids. */
export function weighKolommen(weging: Weging, onder: readonly Weegbaar[]): Float64Array {
  const inOrder = (perId: Readonly<Record<string, number>>) =>
    Float64Array.from(onder, ({ id }) => perId[id] as number);
  const kolommen = () => Object.fromEntries(onder.map(({ id, kolom }) => [id, kolom]));
  switch (weging.methode) {
    case 'opgegeven':
      return scaleGewichten(onder.map(({ gewicht }) => gewicht));
    case 'gelijk':
      return new Float64Array(onder.length).fill(1 / onder.length);
    case 'rangorde':
      return inOrder(weighByRangorde(weging.volgorde));
    case 'swing':
      return inOrder(weighBySwing(weging.punten));
    case 'ahp':
      return solveAhp(
        onder.map(({ id }) => id),
        weging.vergelijkingen,
      ).gewichten;
    case 'entropie':
      return inOrder(weighByEntropie(kolommen()));
    case 'critic':
      return inOrder(weighByCritic(kolommen()));
    case 'pca':
      return inOrder(weighByPca(kolommen()));
  }
}
