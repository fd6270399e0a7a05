import { computeCliffDelta, computeHedgesG, estimateHodgesLehmann, testVerschil } from '../../rekenen/index.js';
import type { Effectmaten } from '../model/evaluatie.js';
import type { Berekend } from './berekening.js';
import { computeOntwerp } from './computeOntwerp.js';
import { computeVerhoudingen } from './computeVerhoudingen.js';
import { countBlokken } from './countBlokken.js';
import type { Groep } from './groep.js';
import { readKleinsteP } from './readKleinsteP.js';
import type { Vraag } from './vraag.js';
import { waardenVan } from './waardenVan.js';

/** With groups of more buurten than this, the exact power takes long, and the power of the t test is as good. */
const AANDELEN_TOT = 500;

/** Measures that use no interval. With several blocks, they would include the differences between the blocks. */
function measureGroepen(een: readonly number[], ander: readonly number[]): Effectmaten {
  const hedgesG = een.length + ander.length > 2 ? computeHedgesG(een, ander) : null;
  return {
    verschuiving: estimateHodgesLehmann(een, ander),
    cliffDelta: computeCliffDelta(een, ander),
    ...(hedgesG === null ? {} : { hedgesG }),
  };
}

/**
 * Two groups beside each other. Yes and no in one block by Fisher. Otherwise by exchange within blocks: alone where lot divided the buurten
 * or where the outcome is yes or no, as then equal groups also vary alike; together with Welch's test in all other cases.
 */
export function computeTweeGroepen(een: Groep, ander: Groep, { jaNee, geloot, toets: hoe }: Vraag): Berekend {
  const [a, b] = [waardenVan(een), waardenVan(ander)];
  const eenBlok = countBlokken([...een.rijen, ...ander.rijen]) === 1;
  if (jaNee && eenBlok && Math.max(a.length, b.length) <= AANDELEN_TOT)
    return computeVerhoudingen(een, ander, hoe.betrouwbaarheid);
  const { verschil, ...toets } = testVerschil(a, b, {
    ...hoe,
    wijze: geloot || jaNee ? 'loting' : 'kenmerk',
    blokken: { een: een.rijen.map(({ blok }) => blok), ander: ander.rijen.map(({ blok }) => blok) },
  });
  return {
    soort: 'verschil',
    toets,
    kleinsteP: readKleinsteP(toets, [een, ander]),
    maten: {
      // For yes and no, a shift of all values by the same amount has no meaning, so the interval of the test is not used.
      verschil: jaNee ? { waarde: verschil.waarde, interval: { onbepaald: 'geen_methode' } } : verschil,
      ...(eenBlok && !jaNee ? measureGroepen(a, b) : {}),
    },
    ontwerp: computeOntwerp(een, ander),
  };
}
