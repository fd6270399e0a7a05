import { Overeenkomstdossier } from './overeenkomstdossier.js';

/** Refuses a value that is not a record, with every problem. A record that passed once is not checked again. */
export function requireDossier(dossier: Overeenkomstdossier): void {
  if (dossier?.soort !== 'overeenkomstdossier') Overeenkomstdossier.parse(dossier);
}
