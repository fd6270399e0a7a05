import { convertKerncijfers, getKerncijfer, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { getKolom } from 'buurtaanpak/kerncijfers/huis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { catchCode } from './data.js';

const lees = (rijen: Record<string, string>, jaar = 2024, kolom = 'a_inw') =>
  readKerncijfers(
    Object.entries(rijen).map(([gwb_code_10, waarde]) => ({ gwb_code_10, [kolom]: waarde })),
    { jaar },
  ).tabel;

describe('convertKerncijfers', () => {
  const oud = readKerncijfers(
    [
      { gwb_code_10: 'BU00800001', a_inw: '400', a_hh: '200', g_hhgro: '2,0', m_hh_ver: '50' },
      { gwb_code_10: 'BU00800002', a_inw: '300', a_hh: '100', g_hhgro: '3,0', m_hh_ver: '80' },
      { gwb_code_10: 'BU00800003', a_inw: '90', a_hh: '.', g_hhgro: '1,5', m_hh_ver: '20' },
    ],
    { jaar: 2020 },
  ).tabel;

  it('divides counts, weighs means, and keeps a figure that does not combine only where an area goes over whole', () => {
    const { tabel, vervallen, verloren, ontbreekt, bevindingen } = convertKerncijfers(deepFreeze(oud), {
      van: 2020,
      naar: 2024,
      delen: [
        { van: 'BU00800001', naar: 'BU00800011', aandeel: 0.5 },
        { van: 'BU00800001', naar: 'BU00800012', aandeel: 0.5 },
        { van: 'BU00800002', naar: 'BU00800012', aandeel: 1 },
        { van: 'BU00800003', naar: 'BU00800013', aandeel: 1 },
      ],
    });
    const cel = (code: string, sleutel: string) => getKerncijfer(tabel, code, sleutel);
    expect(cel('BU00800012', 'aantal_inwoners')).toEqual({ waarde: 500 });
    // (100 x 2.0 + 100 x 3.0) / 200 households
    expect(cel('BU00800012', 'gemiddelde_huishoudensgrootte')).toEqual({ waarde: 2.5 });
    expect(cel('BU00800011', 'gemiddelde_huishoudensgrootte')).toEqual({ waarde: 2 });
    expect(cel('BU00800012', 'mediaan_vermogen')).toEqual({ reden: 'niet_van_toepassing' });
    expect(cel('BU00800011', 'mediaan_vermogen')).toEqual({ reden: 'niet_van_toepassing' });
    expect(cel('BU00800013', 'mediaan_vermogen')).toEqual({ waarde: 20 });
    expect(cel('BU00800013', 'aantal_huishoudens')).toEqual({ reden: 'niet_gepubliceerd' });
    expect([vervallen, verloren, ontbreekt, bevindingen]).toEqual([[], [], [], []]);
    expect(tabel.indeling).toEqual({ gebieden: 'cbs', jaar: 2024 });
    expect(tabel.gebieden.map(({ code, wijk }) => [code, wijk])).toEqual([
      ['BU00800011', 'WK008000'],
      ['BU00800012', 'WK008000'],
      ['BU00800013', 'WK008000'],
    ]);
  });

  it('carries figures about land by surface, and the rest by inhabitants', () => {
    const { tabel } = readKerncijfers([{ gwb_code_10: 'BU00800001', a_inw: '400', a_lan_ha: '100', bev_dich: '400' }], {
      jaar: 2020,
    });
    const nieuw = convertKerncijfers(tabel, {
      van: 2020,
      naar: 2024,
      delen: [
        { van: 'BU00800001', naar: 'stad', aandeel: 0.9, aandeelOppervlakte: 0.2 },
        { van: 'BU00800001', naar: 'water', aandeel: 0.1, aandeelOppervlakte: 0.8 },
      ],
    }).tabel;
    expect(getKerncijfer(nieuw, 'stad', 'aantal_inwoners')).toEqual({ waarde: 360 });
    expect(getKerncijfer(nieuw, 'stad', 'oppervlakte_land')).toEqual({ waarde: 20 });
    expect(getKerncijfer(nieuw, 'water', 'oppervlakte_land')).toEqual({ waarde: 80 });

    // Where no part of the surface comes from an area that the table has, there is nothing to say of it.
    const zonderLand = convertKerncijfers(tabel, {
      van: 2020,
      naar: 2024,
      delen: [
        { van: 'BU00800001', naar: 'boven', aandeel: 0.25, aandeelOppervlakte: 0 },
        { van: 'BU00800001', naar: 'grond', aandeel: 0.75, aandeelOppervlakte: 1 },
      ],
    }).tabel;
    expect(getKerncijfer(zonderLand, 'boven', 'aantal_inwoners')).toEqual({ waarde: 100 });
    expect(getKerncijfer(zonderLand, 'boven', 'oppervlakte_land')).toEqual({ reden: 'niet_geleverd' });
    expect(getKerncijfer(zonderLand, 'grond', 'oppervlakte_land')).toEqual({ waarde: 100 });
  });

  it('reports what is lost, what is left out and what is missing', () => {
    const { tabel, vervallen, verloren, ontbreekt, bevindingen } = convertKerncijfers(
      oud,
      {
        van: 2020,
        naar: 2024,
        delen: [
          { van: 'BU00800002', naar: 'BU00800012', aandeel: 0.25 },
          { van: 'BU00800009', naar: 'GM0080', aandeel: 1 },
          { van: 'BU00800001', naar: 'nieuw', aandeel: 0.75 },
        ],
      },
      { gebieden: [{ code: 'BU00800012', naam: 'Nieuw', soort: 'buurt' }] },
    );
    expect(vervallen).toEqual(['BU00800003']);
    expect(verloren).toEqual([
      { code: 'BU00800001', aandeel: 0.25 },
      { code: 'BU00800002', aandeel: 0.75 },
    ]);
    expect(ontbreekt).toEqual(['BU00800009']);
    expect(bevindingen.map(({ code }) => code)).toEqual(['kerncijfers.omrekening_onvolledig']);
    expect(tabel.gebieden.map(({ naam, soort }) => [naam, soort])).toEqual([
      ['Nieuw', 'buurt'],
      ['GM0080', 'gemeente'],
      ['nieuw', 'samengesteld'],
    ]);
    expect(getKerncijfer(tabel, 'GM0080', 'aantal_inwoners')).toEqual({ reden: 'niet_geleverd' });
  });

  it('reports what is lost by code, in whatever order the mapping names it', () => {
    const delen = [3, 1, 2].map((i) => ({ van: `BU0080000${i}`, naar: 'nieuw', aandeel: i / 10 }));
    for (const volgorde of [delen, delen.toReversed()]) {
      const { verloren } = convertKerncijfers(oud, { van: 2020, naar: 2024, delen: volgorde });
      expect(verloren.map(({ code, aandeel }) => [code, aandeel.toFixed(1)])).toEqual([
        ['BU00800001', '0.9'],
        ['BU00800002', '0.8'],
        ['BU00800003', '0.7'],
      ]);
    }
  });

  it('refuses a mapping that is wrong or of another year', () => {
    const delen = [{ van: 'BU00800001', naar: 'X', aandeel: 1 }];
    expect(catchCode(() => convertKerncijfers(oud, { van: 2020, naar: 2024, delen: [...delen, ...delen] }))).toBe(
      'kern.document_ongeldig',
    );
    expect(catchCode(() => convertKerncijfers(oud, { van: 2021, naar: 2024, delen }))).toBe(
      'kerncijfers.indeling_verkeerd',
    );
    expect(catchCode(() => convertKerncijfers(oud, { van: 2020, naar: 2024, delen }, { minDekking: 2 }))).toBe(
      'kerncijfers.dekking_ongeldig',
    );
  });

  it('keeps the total of a count when every area is divided whole', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 9 }), fc.nat({ max: 3 }), fc.nat({ max: 3 })),
          { minLength: 1, maxLength: 12 },
        ),
        (rijen) => {
          const tabel = lees(
            Object.fromEntries(rijen.map(([inwoners], i) => [`BU0080${String(i).padStart(4, '0')}`, String(inwoners)])),
            2020,
          );
          const delen = rijen.flatMap(([, tiende, naar, ander], i) => {
            const van = `BU0080${String(i).padStart(4, '0')}`;
            return naar === ander
              ? [{ van, naar: `N${naar}`, aandeel: 1 }]
              : [
                  { van, naar: `N${naar}`, aandeel: tiende / 10 },
                  { van, naar: `N${ander}`, aandeel: 1 - tiende / 10 },
                ];
          });
          const nieuw = convertKerncijfers(tabel, { van: 2020, naar: 2024, delen }).tabel;
          const som = (waarden: Float64Array) => waarden.reduce((totaal, waarde) => totaal + waarde, 0);
          expect(som(getKolom(nieuw, 'aantal_inwoners').waarden)).toBeCloseTo(
            som(getKolom(tabel, 'aantal_inwoners').waarden),
            6,
          );
        },
      ),
      { numRuns: 100, seed: 1 },
    );
  });
});
