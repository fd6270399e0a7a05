import { burenOf } from './burenOf.js';
import { computeKosten } from './computeKosten.js';
import { gebiedOf } from './gebiedOf.js';
import { inwonersOf } from './inwonersOf.js';
import { isVerbonden } from './isVerbonden.js';
import type { Verdeling } from './verdeling.js';

/** Moves single units to a neighbouring area, as long as a move lowers the cost and its own area stays connected. */
export function moveEenheden(verdeling: Verdeling): void {
  const { graaf, band, van } = verdeling;
  let bewogen = true;
  while (bewogen) {
    bewogen = false;
    for (const [eenheid, eigen] of van.entries()) {
      if (eigen.eenheden.size === 1) continue;
      const aantal = inwonersOf(graaf, eenheid);
      const zonder = computeKosten(eigen.inwoners - aantal, band) - computeKosten(eigen.inwoners, band);
      for (const buur of burenOf(graaf, eenheid)) {
        const ander = gebiedOf(van, buur);
        if (ander === eigen) continue;
        const verschil = zonder + computeKosten(ander.inwoners + aantal, band) - computeKosten(ander.inwoners, band);
        if (verschil > -1e-12) continue;
        eigen.eenheden.delete(eenheid);
        if (!isVerbonden(graaf, eigen.eenheden)) {
          eigen.eenheden.add(eenheid);
          continue;
        }
        eigen.inwoners -= aantal;
        ander.eenheden.add(eenheid);
        ander.inwoners += aantal;
        van[eenheid] = ander;
        bewogen = true;
        break;
      }
    }
  }
}
