import { listBetalers } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { listZaken } from './geld/leesZaak.js';
import { opties } from './geld/projectietabellen.js';

describe('listBetalers on the courses of events that were reckoned beforehand', () => {
  test.each(listZaken().map((zaak) => [zaak.naam, zaak] as const))('%s', (_, { verloop, vragen }) => {
    for (const vraag of vragen) {
      const uit = listBetalers(verloop, opties(vraag))
        .filter(({ buurten }) => buurten > 0)
        .map(({ bijdrage, van: partij, programmajaar, buurten: aantal_buurten }) => ({
          bijdrage,
          partij,
          programmajaar,
          aantal_buurten,
        }));
      expect.soft(uit, vraag.peildatum).toEqual(expect.arrayContaining([...vraag.verwacht.wie_betaalt]));
      expect.soft(uit, vraag.peildatum).toHaveLength(vraag.verwacht.wie_betaalt.length);
    }
  });
});
