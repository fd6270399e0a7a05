import type { Bevinding, Pad } from '../../kern/index.js';
import type { Partij } from '../model/partij.js';
import type { Handtekening } from '../model/samenwerkingsovereenkomst.js';
import { createBevinding } from '../teksten/codes.js';

/**
 * The decision of the college of each gemeente: there must be one, and not after the first signature of the gemeente (Gemeentewet art.
 * 160 and 171: the college decides, the burgemeester signs).
 */
export function checkBesluiten(
  partijen: readonly Partij[],
  handtekeningen: readonly Handtekening[],
  pad: Pad,
): Bevinding[] {
  return partijen.flatMap((partij, p): Bevinding[] => {
    if (partij.rol !== 'gemeente') return [];
    const hier = [...pad, 'partijen', p, 'besluit'];
    const { id, besluit } = partij;
    if (besluit === undefined)
      return [createBevinding('waarschuwing', 'overeenkomst.besluit_ontbreekt', hier, { partij: id })];
    const datum = handtekeningen.flatMap((een) => (een.partij === id ? [een.datum] : [])).sort()[0];
    if (datum === undefined || besluit.datum <= datum) return [];
    const params = { partij: id, besluit: besluit.datum, datum };
    return [createBevinding('waarschuwing', 'overeenkomst.besluit_na_ondertekening', [...hier, 'datum'], params)];
  });
}
