import { createBuren, splitBuurten } from 'buurtaanpak/gebied';
import {
  aggregateKerncijfers,
  createReeks,
  fromKerncijferdocument,
  getInterval,
  getKerncijfer,
  joinKerncijfers,
  type Kerncijfertabel,
  readKerncijfers,
  splitKerncijfers,
  toKerncijferdocument,
} from 'buurtaanpak/kerncijfers';
import { getKolom } from 'buurtaanpak/kerncijfers/huis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { catchCode } from './data.js';

const [A, B, C] = ['BU00140000', 'BU00140001', 'BU00140002'] as const;
const { tabel } = readKerncijfers(
  [
    {
      gwb_code_10: A,
      regio: 'Oost',
      recs: 'Buurt',
      a_inw: '1500',
      a_hh: '701',
      g_hhgro: '2,0',
      ste_mvs: '1',
      g_ink_pi: '.',
    },
    { gwb_code_10: B, regio: 'West', recs: 'Buurt', a_inw: '600', a_hh: '250', g_hhgro: '2,6', ste_mvs: '3' },
    { gwb_code_10: C, regio: 'Noord', recs: 'Buurt', a_inw: '700', a_hh: '300', g_hhgro: '1,8', ste_mvs: '2' },
  ],
  { jaar: 2024 },
);
const CODES = ['E2331N5820', 'E2332N5820', 'E2333N5820', 'E2334N5820'];
const { delen } = splitBuurten(
  [{ code: A, inwoners: 1500 }],
  CODES.map((code) => ({ code, inwoners: 375, buurt: A })),
);
const [een, twee] = delen.map(({ code }) => code) as [string, string];
const maakVierkanten = (huishoudens: readonly (number | 'geheim')[], jaar = 2023): Kerncijfertabel =>
  fromKerncijferdocument({
    soort: 'kerncijfertabel',
    versie: 2,
    indeling: { gebieden: 'vierkant100m', jaar: 2024 },
    gebieden: CODES.map((code) => ({ code, naam: code, soort: 'vierkant' })),
    kolommen: [
      {
        sleutel: 'aantal_huishoudens',
        eenheid: 'aantal',
        bron: { naam: 'CBS', tabel: 'vierkanten', jaar },
        nauwkeurigheid: { soort: 'aselect', basis: 5 },
        cellen: huishoudens,
      },
    ],
  });

describe('splitKerncijfers', () => {
  it('puts the parts in the place of their buurt', () => {
    const uit = splitKerncijfers(deepFreeze(tabel), deepFreeze(delen)).tabel;
    expect(uit.gebieden.map(({ code, naam, soort, wijk }) => [code, naam, soort, wijk])).toEqual([
      [een, 'Oost, deel 1', 'samengesteld', 'WK001400'],
      [twee, 'Oost, deel 2', 'samengesteld', 'WK001400'],
      [B, 'West', 'buurt', 'WK001400'],
      [C, 'Noord', 'buurt', 'WK001400'],
    ]);
    expect(fromKerncijferdocument(JSON.parse(JSON.stringify(toKerncijferdocument(uit))))).toEqual(uit);
  });

  it('divides counts as the squares say, in whole numbers that add up', () => {
    const vierkanten = maakVierkanten([100, 50, 150, 100]);
    const uit = splitKerncijfers(tabel, delen, { vierkanten }).tabel;
    const cellen = [een, twee].map((code) => getInterval(uit, code, 'aantal_huishoudens'));
    // 701 in the proportion 150 to 250: 262.875 and 438.125.
    expect(cellen.map((cel) => 'waarde' in cel && cel.waarde)).toEqual([263, 438]);
    expect(cellen[0]).toMatchObject({ soort: 'aselect', onder: (142 * 701) / 400, boven: (158 * 701) / 400 });
    expect(getKerncijfer(uit, een, 'aantal_inwoners')).toEqual({ waarde: 750 });
    expect(getKolom(uit, 'aantal_huishoudens').geschat).toBeUndefined();
  });

  it('calls a count an estimate where the squares do not have it or keep it secret', () => {
    for (const vierkanten of [undefined, maakVierkanten([100, 'geheim', 150, 100]), maakVierkanten([0, 0, 0, 0])]) {
      const uit = splitKerncijfers(tabel, delen, { vierkanten }).tabel;
      expect(getInterval(uit, een, 'aantal_huishoudens')).toMatchObject({ waarde: 351, onder: 0, boven: 701 });
      expect([...(getKolom(uit, 'aantal_huishoudens').geschat ?? [])]).toEqual([1, 1, 0, 0]);
    }
  });

  it('counts only the year that the squares are of: the same division of another year is an estimate', () => {
    const kwb = (jaar: number, a_inw: string, a_hh: string) =>
      readKerncijfers([{ gwb_code_10: A, regio: 'Oost', recs: 'Buurt', a_inw, a_hh }], { jaar, indeling: 2024 }).tabel;
    const jaren = joinKerncijfers([kwb(2024, '1500', '700'), kwb(2023, '1200', '600')]).tabel;
    // Squares of 2024; of both years the inhabitants are those of the split, which are of 2024.
    const uit = splitKerncijfers(jaren, delen, { vierkanten: maakVierkanten([100, 50, 150, 100], 2024) }).tabel;
    for (const figuur of ['aantal_inwoners', 'aantal_huishoudens']) {
      expect(getKolom(uit, `${figuur}:2024`).geschat).toBeUndefined();
      expect([...(getKolom(uit, `${figuur}:2023`).geschat ?? [])]).toEqual([1, 1]);
    }
    expect(getInterval(uit, een, 'aantal_inwoners:2023')).toMatchObject({ waarde: 600, onder: 0, boven: 1200 });
    // Nobody counted the people of a part in 2023, so it has no growth.
    const { reeksen } = createReeks([uit], { sleutel: 'aantal_inwoners' });
    expect(reeksen.map(({ groei }) => groei)).toEqual([een, twee].map(() => ({ reden: 'niet_van_toepassing' })));
  });

  it('takes the nearest year, of the squares and of the table; of two the later', () => {
    const tweeJaar = joinKerncijfers([
      maakVierkanten([100, 50, 150, 100], 2023),
      maakVierkanten([300, 100, 100, 200], 2025),
    ]).tabel;
    // 701 in the proportion 400 to 300: 400.57 and 300.43.
    const uit = splitKerncijfers(tabel, delen, { vierkanten: tweeJaar }).tabel;
    expect([een, twee].map((code) => getKerncijfer(uit, code, 'aantal_huishoudens'))).toEqual([
      { waarde: 401 },
      { waarde: 300 },
    ]);
    const kwb = (jaar: number, a_hh: string) =>
      readKerncijfers([{ gwb_code_10: A, regio: 'Oost', recs: 'Buurt', a_hh }], { jaar, indeling: 2024 }).tabel;
    const jaren = joinKerncijfers([kwb(2022, '600'), kwb(2024, '700')]).tabel;
    const ervoor = splitKerncijfers(jaren, delen, { vierkanten: maakVierkanten([100, 50, 150, 100], 2023) }).tabel;
    expect(getKolom(ervoor, 'aantal_huishoudens:2024').geschat).toBeUndefined();
    expect([...(getKolom(ervoor, 'aantal_huishoudens:2022').geschat ?? [])]).toEqual([1, 1]);
  });

  it('divides by the inhabitants what the squares do not tell: of other people, of land, or of a square that is not there', () => {
    const { kolommen, ...rest } = toKerncijferdocument(tabel);
    const bron = { naam: 'gemeente', tabel: 't', jaar: 2024 };
    const meer = fromKerncijferdocument({
      ...rest,
      kolommen: [
        ...kolommen,
        { sleutel: 'aantal_huishoudens@leeftijd=65_plus', eenheid: 'aantal', bron, cellen: [101, 50, 60] },
        { sleutel: 'oppervlakte_land', eenheid: 'ha', bron, cellen: [12.5, 20, 30] },
      ],
    });
    const vierkanten = maakVierkanten([100, 50, 150, 100]);
    const uit = splitKerncijfers(meer, delen, { vierkanten }).tabel;
    // Both parts have 750 inhabitants. Of a whole count the first part gets the one that is left.
    expect([een, twee].map((code) => getKerncijfer(uit, code, 'aantal_huishoudens@leeftijd=65_plus'))).toEqual([
      { waarde: 51, geschat: true },
      { waarde: 50, geschat: true },
    ]);
    expect(getInterval(uit, twee, 'oppervlakte_land')).toMatchObject({ waarde: 6.25, onder: 0, boven: 12.5 });
    const erbuiten = delen.map((deel) => ({ ...deel, vierkanten: [...deel.vierkanten, 'E2399N5820'] }));
    const zonder = splitKerncijfers(tabel, erbuiten, { vierkanten }).tabel;
    expect(getInterval(zonder, een, 'aantal_huishoudens')).toMatchObject({ waarde: 351, onder: 0, boven: 701 });
  });

  it('looks around a buurt at buurten only, and around a wijk at nothing', () => {
    const rij = (gwb_code_10: string, recs: string, g_hhgro: string) => ({ gwb_code_10, regio: 'x', recs, g_hhgro });
    const gemengd = readKerncijfers(
      [
        rij('GM0014', 'Gemeente', '9,9'),
        rij('WK001400', 'Wijk', '9,0'),
        rij('WK001401', 'Wijk', '3,0'),
        rij(A, 'Buurt', '2,0'),
        rij(B, 'Buurt', '2,6'),
      ],
      { jaar: 2024 },
    ).tabel;
    const maat = (buurt: string) =>
      getInterval(
        splitKerncijfers(
          gemengd,
          delen.map((deel) => ({ ...deel, buurt })),
        ).tabel,
        een,
        'gemiddelde_huishoudensgrootte',
      );
    expect(maat(A)).toEqual({ waarde: 2, onder: 2, boven: 2.6, soort: 'overgenomen' });
    expect(maat('WK001401')).toEqual({ waarde: 3, soort: 'onbekend' });
  });

  it('takes means and classes over from the buurt, with the spread of the buurten around it', () => {
    const { tabel: uit, bevindingen } = splitKerncijfers(tabel, delen);
    for (const code of [een, twee])
      expect(getInterval(uit, code, 'gemiddelde_huishoudensgrootte')).toEqual({
        waarde: 2,
        onder: 1.8,
        boven: 2.6,
        soort: 'overgenomen',
      });
    expect(getKolom(uit, 'gemiddelde_huishoudensgrootte').nauwkeurigheid).toEqual({ soort: 'overgenomen' });
    expect(getInterval(uit, B, 'gemiddelde_huishoudensgrootte')).not.toHaveProperty('soort', 'overgenomen');
    expect(getKerncijfer(uit, een, 'stedelijkheid')).toMatchObject({ waarde: 1 });
    expect(getKerncijfer(uit, twee, 'gemiddeld_inkomen_per_inwoner')).toEqual({ reden: 'niet_gepubliceerd' });
    expect(bevindingen).toMatchObject([{ code: 'kerncijfers.overgenomen', params: { delen: 2, buurten: 1 } }]);
    const naast = splitKerncijfers(tabel, delen, { buren: createBuren([[A, B]]) }).tabel;
    expect(getInterval(naast, een, 'gemiddelde_huishoudensgrootte')).toMatchObject({ onder: 2, boven: 2.6 });
    const alleen = splitKerncijfers(tabel, delen, { buren: createBuren([]) }).tabel;
    expect(getInterval(alleen, een, 'gemiddelde_huishoudensgrootte')).toEqual({ waarde: 2, soort: 'onbekend' });
  });

  it('adds up to the table again', () => {
    const uit = splitKerncijfers(tabel, delen, { vierkanten: maakVierkanten([100, 50, 150, 100]) }).tabel;
    const heel = aggregateKerncijfers(uit, [{ code: 'A', eenheden: [een, twee] }]).tabel;
    for (const sleutel of ['aantal_inwoners', 'aantal_huishoudens', 'gemiddelde_huishoudensgrootte'])
      expect(getKerncijfer(heel, 'A', sleutel)).toMatchObject(getKerncijfer(tabel, A, sleutel));
  });

  it('refuses parts of no buurt of the table, parts that are there twice, and what is none', () => {
    const [deel] = delen;
    expect(catchCode(() => splitKerncijfers(tabel, [{ ...deel!, buurt: 'BU00149999' }]))).toBe(
      'kerncijfers.gebied_onbekend',
    );
    expect(catchCode(() => splitKerncijfers(tabel, [deel!, deel!]))).toBe('kerncijfers.samenstelling_dubbel');
    expect(catchCode(() => splitKerncijfers(tabel, [{ ...deel!, code: B }]))).toBe('kerncijfers.samenstelling_dubbel');
    expect(catchCode(() => splitKerncijfers(tabel, [{ code: 'x' } as never]))).toBe('kern.document_ongeldig');
    expect(catchCode(() => splitKerncijfers(tabel, delen, { vierkanten: 5 as never }))).toBe(
      'kerncijfers.tabel_ongeldig',
    );
    expect(splitKerncijfers(tabel, []).tabel).toBe(tabel);
  });

  it('loses nobody, whatever the squares say', () => {
    const aantal = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.tuple(aantal, aantal, aantal, aantal), (huishoudens) => {
        const uit = splitKerncijfers(tabel, delen, { vierkanten: maakVierkanten(huishoudens) }).tabel;
        const kolom = getKolom(uit, 'aantal_huishoudens');
        expect(kolom.waarden[0]! + kolom.waarden[1]!).toBe(701);
        for (const rij of [0, 1]) {
          expect(kolom.onder![rij]).toBeLessThanOrEqual(kolom.waarden[rij]!);
          expect(kolom.boven![rij]).toBeGreaterThanOrEqual(kolom.waarden[rij]!);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
