import { testGroepen } from '../../rekenen/index.js';
import type { Berekend } from './berekening.js';
import { countBlokken } from './countBlokken.js';
import type { Groep } from './groep.js';
import { readKleinsteP } from './readKleinsteP.js';
import type { Vraag } from './vraag.js';
import { waardenVan } from './waardenVan.js';

/** Three or more groups at once: whether they differ anywhere. */
export function computeMeerGroepen(groepen: readonly Groep[], { jaNee, geloot, toets: hoe }: Vraag): Berekend {
  const rijen = groepen.flatMap((groep) => groep.rijen);
  const { verklaard, ...toets } = testGroepen(groepen.map(waardenVan), {
    ...hoe,
    wijze: geloot || jaNee ? 'loting' : 'kenmerk',
    blokken: groepen.map((groep) => groep.rijen.map(({ blok }) => blok)),
  });
  const aantal = rijen.length;
  const vrijheidsgraden = aantal - groepen.length - (countBlokken(rijen) - 1);
  return {
    soort: 'groepen',
    toets,
    kleinsteP: readKleinsteP(toets, groepen),
    maten: { verklaard },
    ontwerp: { maat: 'f', aantal, groepen: groepen.length, vrijheidsgraden },
  };
}
