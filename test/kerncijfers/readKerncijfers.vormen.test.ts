import { getKerncijfer, readKerncijfers, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { catchCode, readOdata3, readOdata4, readWerkmap } from './data.js';

describe('the published forms of KWB 2024', () => {
  it('reads the workbook as CSV', () => {
    const { tabel, vorm, bevindingen } = readKerncijfers(readWerkmap(), { jaar: 2024 });
    expect(vorm).toBe('kwb');
    expect(bevindingen.filter(({ ernst }) => ernst !== 'info')).toEqual([]);
    expect(getKerncijfer(tabel, 'GM0080', 'aantal_inwoners')).toEqual({ waarde: 128810 });
    expect(getKerncijfer(tabel, 'WK008030', 'gemiddelde_huishoudensgrootte')).toEqual({ waarde: 1.7 });
    expect(getKerncijfer(tabel, 'BU00801103', 'gemiddeld_inkomen_per_inwoner')).toEqual({ reden: 'niet_gepubliceerd' });
    expect(selectKerncijfers(tabel, { soort: 'buurt', gemeente: 'GM0080' }).gebieden).toHaveLength(131);
    expect(tabel.gebieden.find(({ code }) => code === 'BU00801103')).toEqual({
      code: 'BU00801103',
      naam: 'Achter de Hoven',
      soort: 'buurt',
      gemeente: 'GM0080',
      wijk: 'WK008011',
      wijziging: 'geen',
    });
  });

  it('keeps the first of two observations of a cell, and says which is the second', () => {
    const cel = { Measure: 'T001036', ValueAttribute: 'None', WijkenEnBuurten: 'GM0080    ' };
    const { tabel, bevindingen } = readKerncijfers(
      [
        { ...cel, Value: 128810 },
        { ...cel, Value: 5 },
      ],
      { jaar: 2024 },
    );
    expect(getKerncijfer(tabel, 'GM0080', 'aantal_inwoners')).toEqual({ waarde: 128810 });
    expect(bevindingen).toMatchObject([
      { code: 'kerncijfers.code_dubbel', pad: [1, 'WijkenEnBuurten'], params: { code: 'GM0080', eerder: 1 } },
    ]);
  });

  it('gives the same figures in every form', () => {
    const werkmap = readKerncijfers(readWerkmap(), { jaar: 2024 }).tabel;
    for (const [rijen, vorm] of [
      [readOdata3(), 'odata3'],
      [readOdata4(), 'odata4'],
    ] as const) {
      const gelezen = readKerncijfers(rijen, { jaar: 2024 });
      expect(gelezen.vorm).toBe(vorm);
      expect(gelezen.bevindingen).toEqual([]);
      for (const { code } of werkmap.gebieden) {
        for (const { sleutel } of gelezen.tabel.kolommen) {
          const a = getKerncijfer(werkmap, code, sleutel);
          const b = getKerncijfer(gelezen.tabel, code, sleutel);
          if ('waarde' in a || 'waarde' in b) expect([code, sleutel, b]).toEqual([code, sleutel, a]);
        }
      }
    }
  });
});

describe('a map with rows of several years', () => {
  const rij = (jaar: unknown, buurt: string, aantal_inwoners: number) => ({
    jaarstatcode: `${jaar}${buurt}`,
    buurtcode: buurt,
    buurtnaam: `naam ${jaar}`,
    aantal_inwoners,
  });
  const rijen = [
    rij(2023, 'BU00800001', 110),
    rij(2022, 'BU00800001', 100),
    rij(2022, 'BU00800002', 50),
    rij(2023, 'BU00800003', 60),
  ];

  it('has a column for each year, and the areas as the newest year tells of them', () => {
    const { tabel, bevindingen } = readKerncijfers(rijen);
    expect(getKerncijfer(tabel, 'BU00800001', 'aantal_inwoners:2022')).toEqual({ waarde: 100 });
    expect(getKerncijfer(tabel, 'BU00800001', 'aantal_inwoners:2023')).toEqual({ waarde: 110 });
    expect(getKerncijfer(tabel, 'BU00800002', 'aantal_inwoners:2023')).toEqual({ reden: 'niet_geleverd' });
    expect(tabel.indeling).toEqual({ gebieden: 'cbs', jaar: 2023 });
    expect(tabel.gebieden[0]?.naam).toBe('naam 2023');
    expect(bevindingen.map(({ code }) => code)).toEqual(['kerncijfers.indeling_aangenomen']);
  });

  it('gives only the year that is asked for, with findings at the rows of the input', () => {
    const { tabel, bevindingen } = readKerncijfers([...rijen, rij(2022, 'BU0080', 5)], { jaar: 2022 });
    expect(tabel.gebieden.map(({ code }) => code)).toEqual(['BU00800001', 'BU00800002']);
    expect(getKerncijfer(tabel, 'BU00800001', 'aantal_inwoners')).toEqual({ waarde: 100 });
    expect(bevindingen.map(({ code, params }) => [code, params.rij])).toEqual([['kerncijfers.code_ongeldig', 5]]);
  });

  it('is refused when a row does not tell its year', () => {
    expect(catchCode(() => readKerncijfers([...rijen, rij('', 'BU00800009', 5)]))).toBe('kerncijfers.geen_jaar');
    const een = [rij('', 'BU00800001', 5), rij(2022, 'BU00800002', 6)];
    expect(readKerncijfers(een).tabel.indeling.jaar).toBe(2022);
  });
});

describe('a workbook with a column of years', () => {
  const rijen = [
    ['jaar', 'gwb_code_10', 'regio', 'recs', 'a_inw', 'g_woz', 'g_wozbag'],
    [2018, 'GM0344', 'Utrecht', 'Gemeente', 347483, 230, '.'],
    [2023, 'GM0344', 'Utrecht', 'Gemeente', 367947, '.', 430],
  ];

  it('has a column for each year, or only that of the year that is asked for', () => {
    const { tabel } = readKerncijfers(rijen);
    const inwoners = (jaar: number) => getKerncijfer(tabel, 'GM0344', `aantal_inwoners:${jaar}`);
    expect([2018, 2023].map(inwoners)).toEqual([{ waarde: 347483 }, { waarde: 367947 }]);
    for (const [jaar, waarde] of [
      [2018, 347483],
      [2023, 367947],
    ] as const) {
      const gelezen = readKerncijfers(rijen, { jaar });
      expect(getKerncijfer(gelezen.tabel, 'GM0344', 'aantal_inwoners')).toEqual({ waarde });
      expect(gelezen.bevindingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    }
    expect(readKerncijfers(rijen.slice(0, 2)).tabel.indeling.jaar).toBe(2018);
  });
});
