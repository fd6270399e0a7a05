import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { refuse } from '../teksten/codes.js';

/** A draft holds no signatures: signatures are events. */
export function checkDocument(document: Samenwerkingsovereenkomst): void {
  if (document.handtekeningen !== undefined && document.handtekeningen.length > 0)
    refuse('overeenkomst.concept_heeft_handtekeningen', {}, ['document', 'handtekeningen']);
}
