import { isDomeinFout } from 'buurtaanpak/kern';
import { checkRoutekaart, Routekaart } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze, foutVan } from '../hulp.js';

const invoer = {
  id: 'energie',
  naam: 'Thema energie',
  criteria: [{ id: 'gas', naam: 'Gas', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger' }],
} as const;
/** Its form is right; two criteria with one id are not. */
const dubbel = {
  ...invoer,
  criteria: [...invoer.criteria, { ...invoer.criteria[0], bron: { soort: 'kerncijfer', sleutel: 'koop' } }],
} as const;

describe('Routekaart', () => {
  test('create fills in soort and versie, and leaves its argument alone', () => {
    const kaart = Routekaart.create(deepFreeze({ ...invoer }));
    expect(kaart).toEqual({ soort: 'routekaart', versie: 1, ...invoer });
    expect([Routekaart.soort, Routekaart.versie]).toEqual(['routekaart', 1]);
    expect(Routekaart.parse(JSON.parse(JSON.stringify(kaart)))).toEqual(kaart);
    expect(Routekaart.safeParse(kaart)).toEqual({ success: true, data: kaart });
  });

  test('parse judges the form, checkRoutekaart the rules, create both', () => {
    const ruw = { soort: 'routekaart', versie: 1, ...dubbel };
    const gelezen = Routekaart.parse(ruw);
    expect(Routekaart.safeParse(ruw).success).toBe(true);
    expect(checkRoutekaart(gelezen).map(({ code, pad }) => `${pad.join('.')} ${code}`)).toEqual([
      'criteria.1.id routekaart.id_dubbel',
    ]);
    expect(codeVan(() => Routekaart.create(dubbel))).toBe('routekaart.routekaart_ongeldig');
  });

  test('create tells form and rules at once, also of a form that is half broken', () => {
    const fout = foutVan(() => Routekaart.create({ ...dubbel, naam: '', omschrijvin: 'x' } as never));
    expect(fout.bevindingen.map(({ code }) => code).sort()).toEqual([
      'kern.te_klein',
      'kern.veld_onbekend_suggestie',
      'routekaart.id_dubbel',
    ]);
  });

  test('what is no Routekaart is refused with a code', () => {
    for (const geen of [null, undefined, 3, 'x', [], {}, { soort: 'programma', versie: 1 }, { ...invoer, versie: 9 }]) {
      expect(codeVan(() => Routekaart.parse(geen))).toBe('kern.document_ongeldig');
      const { success } = Routekaart.safeParse(geen);
      expect(success).toBe(false);
    }
    for (const geen of [null, undefined, 3, [], {}]) {
      try {
        Routekaart.create(geen as never);
        expect.unreachable();
      } catch (fout) {
        expect(isDomeinFout(fout)).toBe(true);
      }
    }
  });
});
