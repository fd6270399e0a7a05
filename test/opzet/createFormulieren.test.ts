import { createFormulieren, type Opzet } from 'buurtaanpak/opzet';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';
import { buurtenVan, KLEIN, leesOpzet, leesTabel } from './gegevens.js';

const leeuwarden = deepFreeze(leesOpzet('leeuwarden'));
const tabel = leesTabel(leeuwarden);

describe('createFormulieren', () => {
  test('a sheet for each Routekaart that asks for judgements, a row for each buurt and question', () => {
    const bladen = createFormulieren(leeuwarden, tabel);
    expect(bladen.map(({ naam, titel, toelichting, tot }) => [naam, titel, toelichting, tot])).toEqual([
      ['leeuwarden-oost', 'Programma Leeuwarden Oost', 'Oordeel over de buurt, nooit over een persoon.', '2026-06-01'],
      ['energie', 'Thema energie', 'Oordeel over de buurt, nooit over een persoon.', '2026-06-01'],
    ]);
    const aantal = buurtenVan(tabel).length;
    expect(bladen.map(({ rijen }) => rijen.length)).toEqual([1 + 2 * aantal, 1 + 2 * aantal]);
    expect(bladen[0]?.rijen.slice(0, 2).map((rij) => rij.slice(0, 3))).toEqual([
      ['buurt', 'naam', 'criterium'],
      [tabel.gebieden.find(({ soort }) => soort === 'buurt')?.code, expect.any(String), 'opgave'],
    ]);
  });

  test('fills in who it is for', () => {
    const [blad] = createFormulieren(leeuwarden, tabel, { beoordelaar: { rol: 'wijk', beoordelaar: 'w-7' } });
    expect(blad?.rijen[1]?.slice(5, 7)).toEqual(['wijk', 'w-7']);
  });

  test('asks only about the gemeenten of the programmes that use the Routekaart', () => {
    const boxtel = leesOpzet('boxtel-sint-michielsgestel');
    const beide = leesTabel(boxtel);
    const [alles] = createFormulieren(boxtel, beide);
    expect(alles?.rijen).toHaveLength(1 + 2 * buurtenVan(beide).length);
    expect(alles).not.toHaveProperty('toelichting');
    expect(alles).not.toHaveProperty('tot');
    const [een] = createFormulieren({ ...boxtel, programmas: boxtel.programmas.slice(0, 1) }, beide);
    expect(new Set(een?.rijen.slice(1).map(([code]) => String(code).slice(0, 6)))).toEqual(new Set(['BU0757']));
    const vierkant = { code: 'E1', naam: 'E1', soort: 'samengesteld' as const };
    const [met] = createFormulieren(boxtel, { ...beide, gebieden: [vierkant], kolommen: [] });
    expect(met?.rijen).toHaveLength(3);
  });

  test('refuses a role that is not asked, an opzet without judgements, and what has another form', () => {
    const streng: Opzet = { ...leeuwarden, formulier: { rollen: ['gemeente'] } };
    const options = { beoordelaar: { rol: 'wijk', beoordelaar: 'w-7' } } as const;
    expect(codeVan(() => createFormulieren(streng, tabel, options))).toBe('opzet.rol_niet_gevraagd');
    expect(createFormulieren(streng, tabel)).toHaveLength(2);
    expect(createFormulieren(streng, tabel, { beoordelaar: { rol: 'gemeente', beoordelaar: 'g' } })).toHaveLength(2);
    const vreemd = { beoordelaar: { rol: 'buurman', beoordelaar: 'b' } } as never;
    expect(codeVan(() => createFormulieren(streng, tabel, vreemd))).toBe('routekaart.rol_onbekend');
    expect(codeVan(() => createFormulieren(KLEIN, tabel))).toBe('opzet.geen_oordelen_gevraagd');
    expect(codeVan(() => createFormulieren({} as Opzet, tabel))).toBe('kern.document_ongeldig');
    expect(codeVan(() => createFormulieren(leeuwarden, {} as never))).toBe('kerncijfers.tabel_ongeldig');
    expect(codeVan(() => createFormulieren(leeuwarden, tabel, { rol: 'wijk' } as never))).toBe(
      'kern.document_ongeldig',
    );
  });
});
