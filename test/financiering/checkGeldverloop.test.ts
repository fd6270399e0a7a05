import { checkGeldverloop } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { listZaken } from './geld/leesZaak.js';
import { opties } from './geld/projectietabellen.js';

/** The findings that the cases have; others have no answer there. */
const VAN_ZAKEN = [
  'betaald_zonder_verplichting',
  'betaald_voor_verplichting',
  'betaald_boven_verplichting',
  'meer_betaald_dan_verschuldigd',
  'voorwaarde_verlopen',
  'betaald_op_verlopen_voorwaarde',
  'niet_ondertekend',
  'begonnen_voor_ondertekening',
  'buurt_vervalt_met_addendum',
  'afgesloten_jaar_gewijzigd',
  'overheveling_boven_ruimte',
];

describe('checkGeldverloop on the courses of events that were reckoned beforehand', () => {
  test.each(listZaken().map((zaak) => [zaak.naam, zaak] as const))('%s', (_, { verloop, vragen }) => {
    for (const vraag of vragen) {
      const codes = checkGeldverloop(verloop, opties(vraag)).map(({ code }) => code.replace('financiering.', ''));
      const uit = [...new Set(codes)].filter((code) => VAN_ZAKEN.includes(code)).sort();
      expect.soft(uit, vraag.peildatum).toEqual(vraag.verwacht.bevindingen);
    }
  });
});
