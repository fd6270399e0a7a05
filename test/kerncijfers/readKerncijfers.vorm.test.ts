import { getKerncijfer, readEigenTabel, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { catchCode, readCsv, readWerkmap } from './data.js';
import { LANDELIJK } from './landelijk.js';

const code = 'BU00802001';
const VORMEN = [
  ['kwb', [{ gwb_code_10: code, a_inw: '685' }]],
  ['odata3', [{ WijkenEnBuurten: code, AantalInwoners_5: 685 }]],
  ['odata4', [{ Measure: 'T001036', ValueAttribute: 'None', Value: 685, WijkenEnBuurten: code }]],
  ['kaart', [{ BU_CODE: code, AANT_INW: 685 }]],
  ['pdok', [{ buurtcode: code, aantal_inwoners: 685 }]],
  ['statline', [{ 'Regioaanduiding/Codering (code)': code, 'Bevolking/Aantal inwoners (aantal)': '685' }]],
] as const;

describe('each form by its name', () => {
  it.each(VORMEN)('%s gives what recognising it gives', (vorm, rijen) => {
    const gelezen = readKerncijfers(rijen, { vorm, jaar: 2024 });
    expect(gelezen.vorm).toBe(vorm);
    expect(gelezen).toEqual(readKerncijfers(rijen, { jaar: 2024 }));
    expect(getKerncijfer(gelezen.tabel, code, 'aantal_inwoners')).toEqual({ waarde: 685 });
    expect(catchCode(() => readKerncijfers([], { vorm }))).toBe('kerncijfers.geen_rijen');
  });

  it('is OData v3 where the only name that is known has a number', () => {
    const { vorm, tabel } = readKerncijfers([{ Codering_3: code, AantalInwoners_5: 685 }], { jaar: 2024 });
    expect(vorm).toBe('odata3');
    expect(getKerncijfer(tabel, code, 'aantal_inwoners')).toEqual({ waarde: 685 });
  });

  it('counts rows about other regions without calling them wrong', () => {
    const { tabel, bevindingen } = readKerncijfers(
      ['PV21  ', 'LD01', 'GG0111', code].map((WijkenEnBuurten) => ({ WijkenEnBuurten, AantalInwoners_5: 1 })),
      { vorm: 'odata3', jaar: 2024 },
    );
    expect(tabel.gebieden.map((gebied) => gebied.code)).toEqual([code]);
    expect(bevindingen).toEqual([
      {
        code: 'kerncijfers.gebieden_overgeslagen',
        ernst: 'info',
        pad: [],
        params: { aantal: 3, codes: ['PV21', 'LD01', 'GG0111'] },
      },
    ]);
  });

  it('gives the same figures from a copy with names of its own as from the workbook', () => {
    const eigen = readEigenTabel(readCsv('cbs/kwb-2024-vijf-gemeenten.csv', ','), LANDELIJK).tabel;
    const { tabel } = readKerncijfers(readWerkmap(), { jaar: 2024 });
    expect(eigen.gebieden.map((gebied) => gebied.code)).toEqual(tabel.gebieden.map((gebied) => gebied.code));
    let vergeleken = 0;
    for (const gebied of tabel.gebieden) {
      for (const { sleutel } of tabel.kolommen) {
        const [a, b] = [getKerncijfer(tabel, gebied.code, sleutel), getKerncijfer(eigen, gebied.code, sleutel)];
        if ('waarde' in a || 'waarde' in b) {
          expect([gebied.code, sleutel, b]).toEqual([gebied.code, sleutel, a]);
          vergeleken += 1;
        }
      }
    }
    expect(vergeleken).toBeGreaterThan(5000);
  });
});
