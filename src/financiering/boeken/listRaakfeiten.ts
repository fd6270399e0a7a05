import { toCenten } from '../../kern/huis.js';
import { findTerugvorderbareBtw } from '../cel/bedragen.js';
import type { Bevestigbarestand } from '../gebeurtenis/geldinhoud.js';
import type { Bijdrage } from '../model/bijdrage.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Feit } from '../stand/stand.js';
import type { Raakfeit } from './verschilvraag.js';

/** The facts of a contribution that can move a column, each with its amount: payments gross, commitments without VAT that comes back. */
export function listRaakfeiten(bijdrage: Bijdrage, stand: Bevestigbarestand, feiten: readonly Feit[]): Raakfeit[] {
  switch (stand) {
    case 'betaald':
      return selectFeiten(feiten, 'betaald', 'verrekend').flatMap((feit) => {
        const { gebeurtenis } = feit;
        const naar = gebeurtenis.soort === 'betaald' ? gebeurtenis.bijdrage : gebeurtenis.met;
        return naar === bijdrage.id ? [{ feit, centen: toCenten(gebeurtenis.bedrag) }] : [];
      });
    case 'verplicht':
      return selectFeiten(
        feiten,
        'verplichting_aangegaan',
        'verlening_gewijzigd',
        'vastgesteld',
        'vaststelling_gewijzigd',
      ).map((feit) => {
        const centen = toCenten(feit.gebeurtenis.bedrag);
        return { feit, centen: centen - findTerugvorderbareBtw(centen, bijdrage) };
      });
    case 'gerealiseerd':
      return [];
  }
}
