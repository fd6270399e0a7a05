import { computeDekking } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { listZaken } from './geld/leesZaak.js';
import { opties } from './geld/projectietabellen.js';

describe('computeDekking on the courses of events that were reckoned beforehand', () => {
  test.each(listZaken().map((zaak) => [zaak.naam, zaak] as const))('%s', (_, { verloop, vragen }) => {
    for (const vraag of vragen) {
      const { verwacht, peildatum } = vraag;
      const uit = computeDekking(verloop, opties(vraag)).perioden.flatMap(
        ({ programmajaar, benodigd, dekking, oordeel }) =>
          benodigd === undefined
            ? []
            : [{ programmajaar, benodigd, minimum: dekking.minimum, maximum: dekking.maximum ?? null, oordeel }],
      );
      expect.soft(uit, peildatum).toEqual(verwacht.dekking ?? []);
    }
  });
});
