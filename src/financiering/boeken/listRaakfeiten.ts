import { toCenten } from '../../kern/huis.js';
import { findTerugvorderbareBtw } from '../cel/bedragen.js';
import type { Bevestigbarestand } from '../gebeurtenis/geldinhoud.js';
import type { Bijdrage } from '../model/bijdrage.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Feit } from '../stand/stand.js';
import type { Raakfeit } from './verschilvraag.js';

/**
 * The facts of a contribution that can move a column, each with its amount: payments gross (of an uitkering what was received), commitments
 * without VAT that comes back.
 */
export function listRaakfeiten(bijdrage: Bijdrage, stand: Bevestigbarestand, feiten: readonly Feit[]): Raakfeit[] {
  const { id, soort } = bijdrage;
  switch (stand) {
    case 'betaald':
      return selectFeiten(feiten, 'betaald', 'verrekend', 'uitkering_ontvangen').flatMap((feit) => {
        const { gebeurtenis } = feit;
        const naar = gebeurtenis.soort === 'verrekend' ? gebeurtenis.met : gebeurtenis.bijdrage;
        const telt = (gebeurtenis.soort === 'uitkering_ontvangen') === (soort === 'specifieke_uitkering');
        return telt && naar === id ? [{ feit, centen: toCenten(gebeurtenis.bedrag) }] : [];
      });
    case 'verplicht':
      return selectFeiten(
        feiten,
        'verplichting_aangegaan',
        'verlening_gewijzigd',
        'vastgesteld',
        'vaststelling_gewijzigd',
      ).flatMap((feit) => {
        const centen = toCenten(feit.gebeurtenis.bedrag);
        const last = centen - findTerugvorderbareBtw(centen, bijdrage);
        return feit.gebeurtenis.bijdrage === id ? [{ feit, centen: last }] : [];
      });
    case 'gerealiseerd':
      return [];
  }
}
