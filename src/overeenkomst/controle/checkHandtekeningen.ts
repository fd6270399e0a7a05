import { type Bevinding, createBevinding } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { checkHandtekening } from './checkHandtekening.js';

/** The signatures under a document. That some are still to come is no finding: a draft has none. */
export function checkHandtekeningen(document: Samenwerkingsovereenkomst): Bevinding[] {
  const { handtekeningen = [], looptijd } = document;
  return handtekeningen.flatMap((handtekening, h) => {
    const pad = ['handtekeningen', h];
    const { partij, functie } = handtekening;
    const dubbel = handtekeningen.findIndex((een) => een.partij === partij && een.functie === functie) !== h;
    return [
      ...(dubbel ? [createBevinding('fout', 'overeenkomst.handtekening_dubbel', pad, { partij, functie })] : []),
      ...checkHandtekening(document, handtekening, pad, looptijd.van),
    ];
  });
}
