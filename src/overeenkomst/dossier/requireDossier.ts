import { requireNieuwste } from '../../kern/huis.js';
import { hasIndex } from './getIndex.js';
import { Overeenkomstdossier } from './overeenkomstdossier.js';

/**
 * A record in its newest version; refuses any other value, with every problem. What says that it is one is not checked again; one that was made
 * by adding an event is not even looked at, so that adding takes no time in proportion to its length.
 */
export function requireDossier(dossier: Overeenkomstdossier): Overeenkomstdossier {
  if (hasIndex(dossier)) return dossier;
  const nieuwste = requireNieuwste(Overeenkomstdossier, dossier);
  return typeof nieuwste.overeenkomst === 'string' ? nieuwste : Overeenkomstdossier.parse(nieuwste);
}
