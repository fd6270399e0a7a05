import type { Bevinding } from '../../kern/index.js';
import { checkBesluiten } from '../controle/checkBesluiten.js';
import { createBevinding } from '../teksten/codes.js';
import { listVersies } from '../verloop/listVersies.js';
import type { Opbouw } from '../verloop/opbouw.js';

/** The signatures of every text: after its first day, when the work had begun without them, or before the decision of the college. */
export function checkOndertekening(opbouw: Opbouw): Bevinding[] {
  return listVersies(opbouw).flatMap(({ ingangsdatum, document, handtekeningen }, v) => {
    if (handtekeningen.length === 0) return [];
    const laat = handtekeningen.flatMap(({ partij, functie, datum }, h) => {
      if (datum <= ingangsdatum) return [];
      const pad = ['versies', v, 'handtekeningen', h, 'datum'];
      const params = { partij, functie, datum, begin: ingangsdatum };
      return [createBevinding('fout', 'overeenkomst.handtekening_na_begin', pad, params)];
    });
    return [...laat, ...checkBesluiten(document.partijen, handtekeningen, ['versies', v, 'document'])];
  });
}
