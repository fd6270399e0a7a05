import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { requireOvereenkomst } from '../invoer/requireOvereenkomst.js';
import type { Ondertekenaar } from '../model/partij.js';
import {
  type Handtekening,
  HandtekeningSchema,
  type Samenwerkingsovereenkomst,
} from '../model/samenwerkingsovereenkomst.js';
import { listBevoegden } from './listBevoegden.js';

const HandtekeningenSchema = z.array(HandtekeningSchema);

/**
 * Who must still sign before everybody is bound. For a gemeente one signature is enough: that of the burgemeester, or of somebody with a
 * volmacht (`mandaat`) that holds on the day of signing; the secretaris and other functions may sign and need not. Of the other parties
 * everybody who is named signs. A signature outside the days of its mandate does not count.
 *
 * @param document - the agreement, with the parties and who signs for them
 * @param handtekeningen - the signatures there are; those of other parties or functions count for nothing
 * @returns `partij/functie` of each signature that is wanting, in the order of the document; of a gemeente the burgemeester, or who has
 *   the volmacht when no burgemeester is named. None: everybody has signed.
 * @throws DomeinFout `kern.document_ongeldig`: this is no agreement, or these are no signatures
 *
 * @example
 * ```ts
 * import { listOntbrekendeHandtekeningen, type Handtekening, type Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
 *
 * const isGetekend = (document: Samenwerkingsovereenkomst, handtekeningen: readonly Handtekening[]) =>
 *   listOntbrekendeHandtekeningen(document, handtekeningen).length === 0;
 * ```
 */
export function listOntbrekendeHandtekeningen(
  document: Samenwerkingsovereenkomst,
  handtekeningen: readonly Handtekening[],
): string[] {
  requireOvereenkomst(document);
  parseSchema(HandtekeningenSchema, handtekeningen, 'handtekeningen');
  return document.partijen.flatMap((partij) => {
    const hasSigned = ({ functie, mandaat }: Ondertekenaar) =>
      handtekeningen.some(
        (een) =>
          een.partij === partij.id &&
          een.functie === functie &&
          (mandaat === undefined ||
            (mandaat.van <= een.datum && (mandaat.tot === undefined || een.datum <= mandaat.tot))),
      );
    if (partij.rol !== 'gemeente')
      return partij.ondertekenaars.filter((een) => !hasSigned(een)).map(({ functie }) => `${partij.id}/${functie}`);
    const bevoegden = listBevoegden(partij);
    if (bevoegden.some(hasSigned)) return [];
    const wie = bevoegden.find(({ functie }) => functie === 'burgemeester') ?? bevoegden[0];
    return [`${partij.id}/${wie?.functie ?? 'burgemeester'}`];
  });
}
