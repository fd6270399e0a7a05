import { requireNieuwste } from '../../kern/huis.js';
import { Overeenkomstdossier } from './overeenkomstdossier.js';

/** A record in its newest version; refuses any other value, with every problem. What says that it is one is not checked again. */
export function requireDossier(dossier: Overeenkomstdossier): Overeenkomstdossier {
  const nieuwste = requireNieuwste(Overeenkomstdossier, dossier);
  return typeof nieuwste.overeenkomst === 'string' ? nieuwste : Overeenkomstdossier.parse(nieuwste);
}
