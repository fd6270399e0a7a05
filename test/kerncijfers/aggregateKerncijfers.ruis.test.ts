import {
  aggregateKerncijfers,
  convertKerncijfers,
  deriveKerncijfers,
  getKerncijfer,
  readKerncijfers,
} from 'buurtaanpak/kerncijfers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const codes = [1, 2, 3, 4].map((i) => `BU0080000${i}`);
const maak = (huishoudens: readonly number[], grootte: string) =>
  readKerncijfers(
    codes.map((gwb_code_10, i) => ({ gwb_code_10, a_hh: String(huishoudens[i]), g_hhgro: grootte })),
    { jaar: 2024 },
  ).tabel;
const [a, b, c, d] = codes as [string, string, string, string];
const PAREN = [
  { code: 'A', eenheden: [a, b] },
  { code: 'B', eenheden: [c, d] },
];

describe('computed figures', () => {
  it('of equal units are equal: 1.4 is 1.4 whatever the weights', () => {
    const { tabel } = aggregateKerncijfers(maak([128, 180, 150, 160], '1,4'), PAREN);
    expect(['A', 'B'].map((code) => getKerncijfer(tabel, code, 'gemiddelde_huishoudensgrootte'))).toEqual([
      { waarde: 1.4 },
      { waarde: 1.4 },
    ]);
  });

  it('of equal units are what the units have, for any weights', () => {
    const gewicht = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(fc.tuple(gewicht, gewicht, gewicht, gewicht), fc.integer({ min: 10, max: 60 }), (rij, tiende) => {
        const { tabel } = aggregateKerncijfers(maak(rij, `${Math.floor(tiende / 10)},${tiende % 10}`), PAREN);
        for (const code of ['A', 'B'])
          expect(getKerncijfer(tabel, code, 'gemiddelde_huishoudensgrootte')).toEqual({ waarde: tiende / 10 });
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('that are shares or carried over keep no noise either', () => {
    const { tabel } = readKerncijfers(
      [
        { gwb_code_10: a, a_inw: '700', a_65_oo: '203' },
        { gwb_code_10: b, a_inw: '100', a_65_oo: '29' },
      ],
      { jaar: 2024 },
    );
    const delen = deriveKerncijfers(tabel);
    expect([a, b].map((code) => getKerncijfer(delen, code, 'percentage_65_plus'))).toEqual([
      { waarde: 29 },
      { waarde: 29 },
    ]);
    const koppeling = {
      van: 2024,
      naar: 2025,
      delen: [
        { van: a, naar: 'BU00800011', aandeel: 0.1 },
        { van: b, naar: 'BU00800011', aandeel: 0.7 },
        { van: b, naar: 'BU00800012', aandeel: 0.2 },
      ],
    };
    const { tabel: nieuw, verloren } = convertKerncijfers(tabel, koppeling);
    expect(getKerncijfer(nieuw, 'BU00800011', 'aantal_65_plus')).toEqual({ waarde: 40.6 });
    expect(verloren).toEqual([
      { code: a, aandeel: 0.9 },
      { code: b, aandeel: 0.1 },
    ]);
  });
});
