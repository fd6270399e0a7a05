import { composeBuurten, createBurenByOmtrek } from 'buurtaanpak/gebied';
import {
  aggregateKerncijfers,
  CATALOGUS,
  getKerncijfer,
  readEigenTabel,
  readKerncijfers,
  selectKerncijfers,
} from 'buurtaanpak/kerncijfers';
import { getAggregatie, getKolom } from 'buurtaanpak/kerncijfers/huis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { catchCode, readKaart, readWerkmap } from './data.js';

const A = 'BU00802001';
const B = 'BU00802002';
const C = 'BU00803001';
const maak = (velden: Record<string, readonly string[]>) =>
  readKerncijfers(
    [A, B, C].map((gwb_code_10, i) => ({
      gwb_code_10,
      ...Object.fromEntries(Object.entries(velden).map(([veld, cellen]) => [veld, cellen[i]])),
    })),
    { jaar: 2024 },
  ).tabel;
const samen = (velden: Record<string, readonly string[]>, sleutel: string, options = {}, eenheden = [A, B, C]) => {
  const { tabel, bevindingen } = aggregateKerncijfers(maak(velden), [{ code: 'S', eenheden }], options);
  return [getKerncijfer(tabel, 'S', sleutel), bevindingen.map(({ code }) => code)];
};

describe('aggregateKerncijfers', () => {
  it('adds counts up, and lets a missing part make the sum missing', () => {
    expect(samen({ a_inw: ['100', '200', '300'] }, 'aantal_inwoners')).toEqual([{ waarde: 600 }, []]);
    expect(samen({ a_inw: ['100', '.', ''] }, 'aantal_inwoners')).toEqual([{ reden: 'niet_gepubliceerd' }, []]);
    expect(samen({ a_inw: ['100', '', '5'] }, 'aantal_inwoners')).toEqual([{ reden: 'onbekend' }, []]);
  });

  it('weighs means by their own count', () => {
    const velden = { a_inw: ['100', '300', '0'], g_ink_pi: ['20', '40', '.'] };
    // (100 x 20 + 300 x 40) / 400; the third has no inhabitants, and no say.
    expect(samen(velden, 'gemiddeld_inkomen_per_inwoner')).toEqual([{ waarde: 35 }, []]);
    expect(samen({ ...velden, a_inw: ['100', '300', '1'] }, 'gemiddeld_inkomen_per_inwoner')[0]).toEqual({
      reden: 'niet_gepubliceerd',
    });
    expect(
      samen({ ...velden, a_inw: ['100', '300', '1'] }, 'gemiddeld_inkomen_per_inwoner', { minDekking: 0.9 })[0],
    ).toEqual({ waarde: 35 });
    expect(samen({ ...velden, a_inw: ['0', '0', '0'] }, 'gemiddeld_inkomen_per_inwoner')[0]).toEqual({
      reden: 'niet_van_toepassing',
    });
    expect(samen({ ...velden, a_inw: ['100', '.', '0'] }, 'gemiddeld_inkomen_per_inwoner')[0]).toEqual({
      reden: 'niet_gepubliceerd',
    });
  });

  it('takes the second-best weight and says so, and gives up without any', () => {
    expect(samen({ a_hh: ['1', '3', '0'], g_wozbag: ['100', '200', '0'] }, 'gemiddelde_woz_waarde')).toEqual([
      { waarde: 175 },
      ['kerncijfers.gewicht_vervangen'],
    ]);
    expect(
      samen(
        { a_woning: ['3', '1', '0'], a_hh: ['1', '3', '0'], g_wozbag: ['100', '200', '0'] },
        'gemiddelde_woz_waarde',
      ),
    ).toEqual([{ waarde: 125 }, []]);
    expect(samen({ g_wozbag: ['100', '200', '300'] }, 'gemiddelde_woz_waarde')).toEqual([
      { reden: 'niet_geleverd' },
      ['kerncijfers.gewicht_ontbreekt'],
    ]);
  });

  it('keeps every figure of an area of one unit, and says of what does not combine that it cannot', () => {
    const velden = {
      a_inw: ['100', '200', '300'],
      m_hh_ver: ['50', '60', '70'],
      ste_mvs: ['1', '2', '3'],
      g_wozbag: ['1', '2', '3'],
    };
    expect(samen(velden, 'mediaan_vermogen')[0]).toEqual({ reden: 'niet_van_toepassing' });
    expect(samen(velden, 'stedelijkheid', {}, [B])[0]).toEqual({ waarde: 2 });
    expect(samen(velden, 'gemiddelde_woz_waarde', {}, [B])[0]).toEqual({ waarde: 2 });
  });

  it('combines a column of an own table as declared, or not at all', () => {
    const mapping = {
      tabel: 't',
      bron: 'b',
      jaar: 2024,
      codekolom: 'code',
      kolommen: [
        { kolom: 'x', sleutel: 'x', eenheid: 'aantal', aggregatie: { soort: 'som' } },
        { kolom: 'y', sleutel: 'y', eenheid: 'cijfer' },
      ],
    } as const;
    const { tabel } = readEigenTabel(
      [
        { code: A, x: 1, y: 7 },
        { code: B, x: 2, y: 8 },
      ],
      mapping,
    );
    const uit = aggregateKerncijfers(tabel, [{ code: 'S', eenheden: [A, B] }]).tabel;
    expect(getKerncijfer(uit, 'S', 'x')).toEqual({ waarde: 3 });
    expect(getKerncijfer(uit, 'S', 'y')).toEqual({ reden: 'niet_van_toepassing' });
    expect(getAggregatie({ figuur: 'nergens' })).toEqual({ soort: 'geen' });
  });

  it('knows where a composed area lies', () => {
    const tabel = maak({ a_inw: ['1', '2', '3'] });
    const { gebieden } = aggregateKerncijfers(
      deepFreeze(tabel),
      deepFreeze([
        { code: 'S1', naam: 'Oost', eenheden: [A, B] },
        { code: 'S2', eenheden: [B, C] },
        { code: A, eenheden: [A] },
        { code: B, naam: 'Twee', eenheden: [B] },
      ]),
    ).tabel;
    expect(gebieden).toEqual([
      { code: 'S1', naam: 'Oost', soort: 'samengesteld', gemeente: 'GM0080', wijk: 'WK008020' },
      { code: 'S2', naam: 'S2', soort: 'samengesteld', gemeente: 'GM0080' },
      { code: A, naam: A, soort: 'buurt', gemeente: 'GM0080', wijk: 'WK008020' },
      { code: B, naam: 'Twee', soort: 'buurt', gemeente: 'GM0080', wijk: 'WK008020' },
    ]);
    const ver = readKerncijfers([{ gwb_code_10: 'GM0080' }, { gwb_code_10: 'GM0599' }], { jaar: 2024 }).tabel;
    expect(aggregateKerncijfers(ver, [{ code: 'S', eenheden: ['GM0080', 'GM0599'] }]).tabel.gebieden).toEqual([
      { code: 'S', naam: 'S', soort: 'samengesteld' },
    ]);
  });

  it('refuses unknown, empty and double parts, all at once', () => {
    const tabel = maak({ a_inw: ['1', '2', '3'] });
    const probeer = (samenstellingen: Parameters<typeof aggregateKerncijfers>[1], options = {}) =>
      catchCode(() => aggregateKerncijfers(tabel, samenstellingen, options));
    expect(probeer([{ code: 'S', eenheden: ['BU00809999'] }])).toBe('kerncijfers.gebied_onbekend');
    expect(probeer([{ code: 'S', eenheden: [] }])).toBe('kerncijfers.samenstelling_leeg');
    expect(probeer([{ code: 'S', eenheden: [A, A] }])).toBe('kerncijfers.samenstelling_dubbel');
    expect(
      probeer([
        { code: 'S', eenheden: [A] },
        { code: 'S', eenheden: [B] },
      ]),
    ).toBe('kerncijfers.samenstelling_dubbel');
    expect(probeer([], { minDekking: -1 })).toBe('kerncijfers.dekking_ongeldig');
    expect(probeer([], { minDekking: Number.NaN })).toBe('kerncijfers.dekking_ongeldig');
  });

  it('keeps the total of every count, and a mean between its parts', () => {
    const getal = fc.nat({ max: 9999 });
    fc.assert(
      fc.property(fc.array(fc.tuple(getal, getal, fc.nat({ max: 3 })), { minLength: 1, maxLength: 15 }), (rijen) => {
        const code = (i: number) => `BU0080${String(i).padStart(4, '0')}`;
        const { tabel } = readKerncijfers(
          rijen.map(([inwoners, inkomen], i) => ({ gwb_code_10: code(i), a_inw: inwoners, g_ink_pi: inkomen })),
          { jaar: 2024 },
        );
        const groepen = [0, 1, 2, 3]
          .map((groep) => rijen.flatMap(([, , g], i) => (g === groep ? [i] : [])))
          .filter((groep) => groep.length > 0);
        const uit = aggregateKerncijfers(
          tabel,
          groepen.map((groep, g) => ({ code: `S${g}`, eenheden: groep.map(code) })),
        ).tabel;
        const som = (waarden: Float64Array) => waarden.reduce((totaal, waarde) => totaal + waarde, 0);
        expect(som(getKolom(uit, 'aantal_inwoners').waarden)).toBe(som(getKolom(tabel, 'aantal_inwoners').waarden));
        groepen.forEach((groep, g) => {
          const cel = getKerncijfer(uit, `S${g}`, 'gemiddeld_inkomen_per_inwoner');
          if (!('waarde' in cel)) return;
          const inkomens = groep.map((i) => rijen[i]![1]);
          expect(cel.waarde).toBeGreaterThanOrEqual(Math.min(...inkomens) - 1e-9);
          expect(cel.waarde).toBeLessThanOrEqual(Math.max(...inkomens) + 1e-9);
        });
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('keeps the inhabitants of Leeuwarden in buurten of about 750', () => {
    const { tabel } = readKerncijfers(readWerkmap(), { jaar: 2024 });
    const buurten = selectKerncijfers(tabel, { soort: 'buurt', gemeente: 'GM0080' });
    const buren = createBurenByOmtrek(readKaart('buurten-2024-GM0080.planar'));
    // A buurt whose inhabitants are not published cannot be a part of a sum.
    const eenheden = buurten.gebieden.flatMap(({ code, wijk }) => {
      const cel = getKerncijfer(buurten, code, 'aantal_inwoners');
      return 'waarde' in cel ? [{ code, inwoners: cel.waarde, grens: wijk }] : [];
    });
    const indeling = composeBuurten(eenheden, buren);
    const { tabel: uit } = aggregateKerncijfers(buurten, indeling.buurten);
    const som = (t: typeof uit, sleutel: string) =>
      getKolom(t, sleutel).waarden.reduce((totaal, waarde) => totaal + (Number.isNaN(waarde) ? 0 : waarde), 0);
    expect(som(uit, 'aantal_inwoners')).toBe(som(buurten, 'aantal_inwoners'));
    // Most inhabitants live in CBS buurten that are too large: few are served.
    expect(indeling.kwaliteit.aandeelInwonersGoed).toBeCloseTo(0.13, 2);
    for (const { code, inwoners } of indeling.buurten)
      expect(getKerncijfer(uit, code, 'aantal_inwoners')).toEqual({ waarde: inwoners });
    expect(CATALOGUS.length).toBeGreaterThan(200);
  });
});
