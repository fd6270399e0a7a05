import { i32 } from '../../rekenen/index.js';
import type { Selectie } from '../model/selectie.js';
import { checkInvoer } from '../vraagstuk/checkInvoer.js';
import { checkObject } from '../vraagstuk/checkObject.js';
import { createVraagstuk } from '../vraagstuk/createVraagstuk.js';
import { getCode } from '../vraagstuk/getCode.js';
import { listMaskers } from '../vraagstuk/listMaskers.js';
import type { Quotumkandidaten } from './deel.js';

/**
 * The buurten that each quotum of a selection could take, after the rules that exclude single buurten.
 *
 * @throws DomeinFout `selectie.invoer_ongeldig`
 */
export function listMeedoen(selectie: Selectie): Quotumkandidaten[] {
  const { scores, quota, opties } = checkObject(checkObject(selectie, 'selectie').invoer, 'invoer');
  const vraagstuk = createVraagstuk(scores, quota, checkInvoer(scores, quota, opties), opties);
  const { na } = listMaskers(vraagstuk, vraagstuk.regels);
  return quota.map(({ id, aantal }, j) => ({
    id,
    aantal,
    kandidaten: [...na.keys()].flatMap((c) => ((i32(na, c) >> j) & 1 ? [getCode(vraagstuk, c)] : [])),
  }));
}
