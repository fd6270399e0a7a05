import { testVerhoudingen } from '../../rekenen/index.js';
import type { Berekend } from './berekening.js';
import type { Groep } from './groep.js';
import { waardenVan } from './waardenVan.js';

/**
 * Two shares of one block beside each other, by Fisher's exact test. Their difference has no interval here: the known ones use another
 * method than the test, and can contradict it. The odds ratio has that of the test, the groups have their own.
 */
export function computeVerhoudingen(een: Groep, ander: Groep, betrouwbaarheid: number): Berekend {
  const count = (groep: Groep) => ({
    aantal: waardenVan(groep).filter((w) => w === 1).length,
    totaal: groep.rijen.length,
  });
  const [a, b] = [count(een), count(ander)];
  const gevonden = testVerhoudingen(a, b, { betrouwbaarheid });
  const { p, kleinsteP, verschil, kansverhouding, ander: uitgangspunt } = gevonden;
  const ja = a.aantal + b.aantal;
  const tabellen = Math.min(a.totaal, b.totaal, ja, a.totaal + b.totaal - ja) + 1;
  return {
    soort: 'verhoudingen',
    toets: { p, kleinsteP, wijze: 'volledig', aantal: tabellen, mogelijk: tabellen },
    kleinsteP,
    maten: { verschil: { waarde: verschil, interval: { onbepaald: 'geen_methode' } }, kansverhouding },
    ontwerp: { maat: 'aandeel', een: a.totaal, ander: b.totaal, uitgangspunt: uitgangspunt.waarde },
  };
}
