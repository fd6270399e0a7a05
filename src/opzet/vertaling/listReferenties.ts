import type { Pad } from '../../kern/index.js';
import type { Waar } from '../../selectie/index.js';
import type { Opzet } from '../model/opzet.js';

/** The reference sets that are a condition on buurten, and where they stand. */
export function listReferenties(programmas: Opzet['programmas']): { readonly waar: Waar; readonly pad: Pad }[] {
  return programmas.flatMap(({ referentie }, p) =>
    typeof referentie === 'object' ? [{ waar: referentie, pad: ['programmas', p, 'referentie'] }] : [],
  );
}
