import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { refuse } from '../teksten/codes.js';
import type { Opbouw } from '../verloop/opbouw.js';

/** A draft keeps the key of the agreement and holds no signatures: signatures are events. */
export function checkConcept(
  _opbouw: Opbouw,
  { document, overeenkomst }: Overeenkomstfeitgebeurtenis<'concept_opgesteld' | 'concept_gewijzigd'>,
): void {
  if (document.id !== overeenkomst)
    refuse('overeenkomst.andere_overeenkomst', { verwacht: overeenkomst, gekregen: document.id }, ['document', 'id']);
  if (document.handtekeningen !== undefined && document.handtekeningen.length > 0)
    refuse('overeenkomst.concept_heeft_handtekeningen', {}, ['document', 'handtekeningen']);
}
