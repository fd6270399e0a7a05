import { computeKleinsteAandeelverschil, findNietcentraliteit } from '../../rekenen/index.js';
import type { KleinsteEffect } from '../model/evaluatie.js';

import { isHoogstens } from './isHoogstens.js';
import type { Ontwerp } from './ontwerp.js';

/** The smallest effect that a comparison could have shown, given its design, the level and the smallest p it could give. */
export function deriveKleinsteEffect(
  ontwerp: Ontwerp,
  kleinsteP: number,
  alfa: number,
  onderscheidingsvermogen: number,
): KleinsteEffect {
  const none: KleinsteEffect = { maat: ontwerp.maat, alfa };
  if (ontwerp.maat === 'aandeel') {
    const { een, ander, uitgangspunt } = ontwerp;
    const { omhoog, omlaag } = computeKleinsteAandeelverschil(een, ander, {
      alfa,
      onderscheidingsvermogen,
      uitgangspunt,
    });
    const kanten = [omhoog, omlaag].filter((kant) => kant !== null);
    if (kanten.length === 0) return none;
    const effect = Math.min(...kanten);
    return { ...none, effect, inEenheid: effect };
  }
  if (ontwerp.vrijheidsgraden < 1 || !isHoogstens(kleinsteP, alfa)) return none;
  const lambdaBij = (df1: number) => findNietcentraliteit(df1, ontwerp.vrijheidsgraden, alfa, onderscheidingsvermogen);
  switch (ontwerp.maat) {
    case 'd': {
      const effect = Math.sqrt(lambdaBij(1) / ontwerp.informatie);
      return { ...none, effect, inEenheid: effect * ontwerp.spreiding };
    }
    case 'f':
      return { ...none, effect: Math.sqrt(lambdaBij(ontwerp.groepen - 1) / ontwerp.aantal) };
    case 'r': {
      const lambda = lambdaBij(1);
      return { ...none, effect: Math.sqrt(lambda / (lambda + ontwerp.aantal)) };
    }
  }
}
