import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import type { Ondertekenaar } from '../model/partij.js';
import { requireOvereenkomst } from '../model/requireOvereenkomst.js';
import {
  type Handtekening,
  HandtekeningSchema,
  type Samenwerkingsovereenkomst,
} from '../model/samenwerkingsovereenkomst.js';
import { listBevoegden } from './listBevoegden.js';

const HandtekeningenSchema = z.array(HandtekeningSchema);

/**
 * The signatures that are still needed before all parties are bound. For a gemeente one signature is enough: that of the burgemeester, or
 * of somebody with a volmacht (`mandaat`) that is valid on the day of signing. The secretaris and other functions may sign, but need not.
 * For the other parties every named signatory must sign. A signature outside the days of its mandate does not count.
 *
 * @param document - the agreement, with the parties and their signatories
 * @param handtekeningen - the signatures so far; those of other parties or functions are ignored
 * @returns `partij/functie` of each missing signature, in the order of the document. For a gemeente this is the burgemeester, or the
 *   holder of the volmacht when no burgemeester is named. An empty list: everybody has signed.
 * @throws DomeinFout `kern.document_ongeldig`: this is not an agreement, or these are not signatures
 *
 * @example
 * ```ts
 * import type { Handtekening, Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
 * import { listOntbrekendeHandtekeningen } from 'buurtaanpak/overeenkomst/huis';
 *
 * const isGetekend = (document: Samenwerkingsovereenkomst, handtekeningen: readonly Handtekening[]) =>
 *   listOntbrekendeHandtekeningen(document, handtekeningen).length === 0;
 * ```
 */
export function listOntbrekendeHandtekeningen(
  document: Samenwerkingsovereenkomst,
  handtekeningen: readonly Handtekening[],
): string[] {
  const { partijen } = requireOvereenkomst(document);
  parseSchema(HandtekeningenSchema, handtekeningen, 'handtekeningen');
  return partijen.flatMap((partij) => {
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
