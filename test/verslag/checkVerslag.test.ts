import { euro } from 'buurtaanpak/kern';
import {
  checkVerslag,
  type Verslag,
  type Verslagblok,
  type Verslagtabel,
  type Verslagwaarde,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { proefverslag, tabel } from './proefverslag.js';

const metBlok = (...blokken: Verslagblok[]): Verslag => ({ ...proefverslag, blokken });

const metTabel = (wijziging: Partial<Verslagtabel>): Verslag =>
  metBlok({ soort: 'tabel', tabel: { ...tabel, ...wijziging } });

const metWaarde = (waarde: Verslagwaarde): Verslag => metBlok({ soort: 'alinea', tekst: [waarde] });

const codes = (verslag: Verslag) => checkVerslag(verslag).map(({ code }) => code);

const eerste = tabel.rijen[0]!;

describe('checkVerslag', () => {
  test('a good verslag has no findings', () => {
    expect(checkVerslag(proefverslag)).toEqual([]);
  });

  test('a name is used once', () => {
    expect(codes({ ...proefverslag, bronnen: [...proefverslag.bronnen, ...proefverslag.bronnen] })).toEqual([
      'verslag.id_dubbel',
    ]);
    expect(codes(metBlok({ soort: 'tabel', tabel }, { soort: 'tabel', tabel }))).toEqual(['verslag.id_dubbel']);
    const [kolom, ...rest] = tabel.kolommen;
    expect(codes(metTabel({ kolommen: [kolom!, { ...kolom!, optelbaar: false }, ...rest.slice(1)] }))).toContain(
      'verslag.id_dubbel',
    );
  });

  test('rows, columns and totals fit together', () => {
    expect(codes(metTabel({ rijen: [eerste.slice(1)], totaalrijen: [] }))).toEqual(['verslag.rij_lengte']);
    expect(codes(metTabel({ totaalrijen: [{ rij: 9, delen: [0] }] }))).toEqual(['verslag.kolom_onbekend']);
    expect(codes(metTabel({ totaalkolommen: [{ kolom: 1, delen: [3] }] }))).toEqual(['verslag.kolom_onbekend']);
    const kolommen = tabel.kolommen.map((kolom, k) => (k === 2 ? { ...kolom, afgeleidVan: ['bedrg'] } : kolom));
    expect(checkVerslag(metTabel({ kolommen }))).toMatchObject([
      { code: 'verslag.kolom_onbekend', pad: ['blokken', 0, 'tabel', 'kolommen', 2, 'afgeleidVan', 0] },
    ]);
  });

  test('a column may follow from another, and the total of no parts is nothing', () => {
    const kolommen = tabel.kolommen.map((kolom, k) => (k === 2 ? { ...kolom, afgeleidVan: ['bedrag'] } : kolom));
    expect(codes(metTabel({ kolommen }))).toEqual([]);
    const leeg = (bedrag: string) =>
      checkVerslag(
        metTabel({
          rijen: [tabel.rijen[3]!.map((een) => (een.soort === 'bedrag' ? { ...een, waarde: euro(bedrag) } : een))],
          totaalrijen: [{ rij: 0, delen: [] }],
        }),
      );
    expect(leeg('0')).toEqual([]);
    expect(leeg('0.01')).toMatchObject([{ code: 'verslag.totaal_klopt_niet', params: { totaal: '€ 0,01', som: '0' } }]);
  });

  test('a total that is not the sum of its parts is found, by a cent', () => {
    const rijen = tabel.rijen.map((rij, r) =>
      r === 3 ? rij.map((een) => (een.soort === 'bedrag' ? { ...een, waarde: euro('270000.01') } : een)) : rij,
    );
    expect(checkVerslag(metTabel({ rijen }))).toMatchObject([
      {
        code: 'verslag.totaal_klopt_niet',
        pad: ['blokken', 0, 'tabel', 'rijen', 3, 1],
        params: { tabel: 'bijdragen', totaal: '€ 270.000,01', som: '270000.00' },
      },
    ]);
  });

  test('a column of totals is checked in every row; what is not shown is skipped', () => {
    const getal = (waarde: number): Verslagwaarde => ({
      soort: 'getal',
      waarde,
      decimalen: 0,
      herkomst: { bron: 'plan', bewerking: 'waarde', paden: [] },
    });
    const naam: Verslagwaarde = { soort: 'tekst', waarde: 'rij' };
    const kolommen = ['naam', 'a', 'b', 'som'].map((sleutel) => ({ sleutel, kop: sleutel }));
    const verslag = metTabel({
      kolommen,
      rijen: [
        [naam, getal(1), getal(2), getal(3)],
        [naam, getal(1), getal(2), getal(4)],
        [naam, { soort: 'onderdrukt' }, getal(2), getal(9)],
        [naam, { soort: 'ontbreekt', reden: 'onbekend' }, getal(2), getal(9)],
        [naam, { soort: 'ontbreekt', reden: 'niet_van_toepassing' }, getal(2), getal(2)],
      ],
      totaalrijen: [],
      totaalkolommen: [{ kolom: 3, delen: [1, 2] }],
    });
    expect(checkVerslag(verslag)).toMatchObject([
      { code: 'verslag.totaal_klopt_niet', params: { totaal: '4', som: '3' } },
    ]);
  });

  test('a total that is not shown is not judged', () => {
    const rijen = tabel.rijen.map((rij, r) =>
      r === 3 ? rij.map((een) => (een.soort === 'bedrag' ? ({ soort: 'onderdrukt' } as const) : een)) : rij,
    );
    expect(codes(metTabel({ rijen }))).toEqual([]);
  });

  test('a number in words has no source', () => {
    expect(codes(metBlok({ soort: 'alinea', tekst: ['Er zijn 12 teams.'] }))).toEqual(['verslag.getal_zonder_bron']);
    expect(codes(metBlok({ soort: 'lijst', genummerd: false, items: [['in 2026']] }))).toEqual([
      'verslag.getal_zonder_bron',
    ]);
    expect(codes(metTabel({ toelichting: ['met 21% btw'] }))).toEqual(['verslag.getal_zonder_bron']);
  });

  test('a figure says where it comes from', () => {
    expect(checkVerslag(metWaarde({ soort: 'getal', waarde: 12, decimalen: 0 }))).toMatchObject([
      { code: 'verslag.waarde_zonder_bron', ernst: 'waarschuwing', pad: ['blokken', 0, 'tekst', 0] },
    ]);
    expect(codes(metWaarde({ soort: 'tekst', waarde: 'wijk 9' }))).toEqual(['verslag.waarde_zonder_bron']);
    const herkomst = { bron: 'plna', bewerking: 'waarde', paden: [['buurten', 0]] } as const;
    expect(codes(metWaarde({ soort: 'tekst', waarde: 'A', herkomst }))).toEqual(['verslag.bron_onbekend']);
  });
});
