import type { Bevinding } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { createBevinding } from '../teksten/codes.js';
import { checkBesluiten } from './checkBesluiten.js';
import { checkHandtekening } from './checkHandtekening.js';

/** Checks the signatures under a document, and what the college decided before. A signature that is still to come is not a finding, because a draft has none. */
export function checkHandtekeningen(document: Samenwerkingsovereenkomst): Bevinding[] {
  const { handtekeningen = [], looptijd } = document;
  const uit = handtekeningen.flatMap((handtekening, h) => {
    const pad = ['handtekeningen', h];
    const { partij, functie } = handtekening;
    const dubbel = handtekeningen.findIndex((een) => een.partij === partij && een.functie === functie) !== h;
    return [
      ...(dubbel ? [createBevinding('fout', 'overeenkomst.handtekening_dubbel', pad, { partij, functie })] : []),
      ...checkHandtekening(document, handtekening, pad, looptijd.van),
    ];
  });
  return [...uit, ...checkBesluiten(document.partijen, handtekeningen, [])];
}
