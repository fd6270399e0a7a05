import { requireNieuwste } from '../../kern/huis.js';
import { hasIndex } from './getIndex.js';
import { Overeenkomstdossier } from './overeenkomstdossier.js';

/**
 * A record in its newest version; refuses any other value, with every problem. Of what says that it is one only the numbers are looked at, and
 * that once: adding an event takes no time in proportion to the length of its record.
 */
export function requireDossier(dossier: Overeenkomstdossier): Overeenkomstdossier {
  if (hasIndex(dossier)) return dossier;
  const nieuwste = requireNieuwste(Overeenkomstdossier, dossier);
  return typeof nieuwste.overeenkomst === 'string' ? nieuwste : Overeenkomstdossier.parse(nieuwste);
}
