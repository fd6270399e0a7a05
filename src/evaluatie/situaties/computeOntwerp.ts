import { computeGemiddelde } from '../../rekenen/index.js';
import type { Ontwerp } from '../oordeel/ontwerp.js';
import type { Groep } from './groep.js';

/** How much a comparison of two groups within blocks can tell: as a regression with a term for every block. */
export function computeOntwerp(een: Groep, ander: Groep): Ontwerp {
  const blokken = new Map<string, { readonly waarde: number; readonly label: number }[]>();
  for (const [label, { rijen }] of [ander, een].entries()) {
    for (const { blok, waarde } of rijen) {
      const leden = blokken.get(blok);
      if (leden === undefined) blokken.set(blok, [{ waarde, label }]);
      else leden.push({ waarde, label });
    }
  }
  let [informatie, samen, totaal] = [0, 0, 0];
  for (const leden of blokken.values()) {
    const waarde = computeGemiddelde(leden.map((lid) => lid.waarde));
    const label = computeGemiddelde(leden.map((lid) => lid.label));
    for (const lid of leden) {
      informatie += (lid.label - label) ** 2;
      samen += (lid.label - label) * (lid.waarde - waarde);
      totaal += (lid.waarde - waarde) ** 2;
    }
  }
  const vrijheidsgraden = een.rijen.length + ander.rijen.length - blokken.size - 1;
  const rest = Math.max(0, totaal - samen ** 2 / informatie);
  const spreiding = vrijheidsgraden > 0 ? Math.sqrt(rest / vrijheidsgraden) : 0;
  return { maat: 'd', informatie, vrijheidsgraden, spreiding };
}
