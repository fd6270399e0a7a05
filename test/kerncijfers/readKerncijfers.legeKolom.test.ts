import { getKerncijfer, readEigenTabel, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';

const code = (i: number) => `BU0080${String(i).padStart(4, '0')}`;
const maak = (aantal: number, rest: (i: number) => object) =>
  Array.from({ length: aantal }, (_, i) => ({ gwb_code_10: code(i), a_inw: '5', ...rest(i) }));

describe('a column without any figure', () => {
  const eerste = maak(25, () => ({ g_wozbag: '.', g_ele_ap: '.' }));

  it('is told, does not pass as needed, and is expected later', () => {
    const { tabel, bevindingen } = readKerncijfers(eerste, { jaar: 2024, nodig: ['gemiddelde_woz_waarde'] });
    // A name of an older release is no reason to warn when the column holds nothing.
    expect(bevindingen.map((een) => [een.code, een.ernst, een.params])).toEqual([
      ['kerncijfers.kolom_leeg', 'fout', { kolom: 'g_wozbag', sleutel: 'gemiddelde_woz_waarde', aantal: 25 }],
      [
        'kerncijfers.nog_niet_verschenen',
        'waarschuwing',
        { aantal: 1, sleutels: ['gemiddelde_elektriciteitslevering_appartement'], gebieden: 25 },
      ],
    ]);
    expect(getKerncijfer(tabel, code(0), 'gemiddelde_woz_waarde')).toEqual({ reden: 'nog_niet_verschenen' });
  });

  it('is expected later for its dots only, not for a cell with another mark', () => {
    const { tabel } = readKerncijfers(
      maak(25, (i) => ({ g_wozbag: i === 0 ? '-' : '.' })),
      { jaar: 2024 },
    );
    expect(getKerncijfer(tabel, code(0), 'gemiddelde_woz_waarde')).toEqual({ reden: 'onbekend' });
    expect(getKerncijfer(tabel, code(1), 'gemiddelde_woz_waarde')).toEqual({ reden: 'nog_niet_verschenen' });
  });

  it('keeps its dots where there are few areas, or where the file has a figure elsewhere', () => {
    const weinig = readKerncijfers(eerste.slice(0, 19), { jaar: 2024 });
    expect(getKerncijfer(weinig.tabel, code(0), 'gemiddelde_woz_waarde')).toEqual({ reden: 'niet_gepubliceerd' });
    expect(weinig.bevindingen.map(({ code: c }) => c)).toContain('kerncijfers.afgifte_onbekend');
    const ander = { gwb_code_10: 'GM0599', a_inw: '5', g_wozbag: '300', g_ele_ap: '.' };
    const elders = readKerncijfers([...eerste, ander], { jaar: 2024, gemeenten: ['GM0080'] });
    expect(getKerncijfer(elders.tabel, code(0), 'gemiddelde_woz_waarde')).toEqual({ reden: 'niet_gepubliceerd' });
    expect(getKerncijfer(elders.tabel, code(0), 'gemiddelde_elektriciteitslevering_appartement')).toEqual({
      reden: 'nog_niet_verschenen',
    });
    expect(elders.bevindingen.map(({ code: c, params }) => [c, params.sleutels])).toContainEqual([
      'kerncijfers.nog_niet_verschenen',
      ['gemiddelde_elektriciteitslevering_appartement'],
    ]);
  });

  it('stays secret where the source says so: observations of OData v4, and marks of an own table', () => {
    const waarnemingen = Array.from({ length: 25 }, (_, i) => ({
      Measure: 'M001642',
      ValueAttribute: 'Confidential',
      Value: null,
      WijkenEnBuurten: code(i),
    }));
    const v4 = readKerncijfers(waarnemingen, { jaar: 2024 });
    expect(getKerncijfer(v4.tabel, code(0), 'gemiddelde_woz_waarde')).toEqual({ reden: 'geheim' });
    const eigen = readEigenTabel(
      eerste,
      {
        tabel: 't',
        bron: 'b',
        jaar: 2024,
        codekolom: 'gwb_code_10',
        kolommen: [{ kolom: 'g_wozbag', sleutel: 'gemiddelde_woz_waarde' }],
      },
      { markeringen: { '.': 'geheim' } },
    );
    expect(getKerncijfer(eigen.tabel, code(0), 'gemiddelde_woz_waarde')).toEqual({ reden: 'geheim' });
    expect(eigen.bevindingen.map((een) => [een.code, een.ernst])).toEqual([
      ['kerncijfers.kolommen_leeg', 'waarschuwing'],
    ]);
  });

  it('is not told of a table without areas, nor where cells are wrong', () => {
    expect(
      readKerncijfers([{ gwb_code_10: 'x', a_inw: '.' }], { jaar: 2024 }).bevindingen.map((een) => een.code),
    ).toEqual(['kerncijfers.code_ongeldig']);
    expect(
      readKerncijfers(
        maak(1, () => ({ a_inw: '1.5' })),
        { jaar: 2024 },
      ).bevindingen.map((een) => een.code),
    ).toEqual(['kerncijfers.geen_getal']);
  });
});

describe('a column with nothing but zeros', () => {
  const nullen = maak(20, () => ({ a_man: '0' }));
  const elders = (a_man: string) =>
    readKerncijfers([...nullen, { gwb_code_10: 'GM0599', a_inw: '5', a_man }], { jaar: 2024, gemeenten: ['GM0080'] })
      .bevindingen;

  it('is told where there are many areas', () => {
    const nul = {
      code: 'kerncijfers.kolom_nul',
      ernst: 'waarschuwing',
      pad: [],
      params: { aantal: 1, sleutels: ['aantal_mannen'], gebieden: 20 },
    };
    expect(readKerncijfers(nullen, { jaar: 2024 }).bevindingen).toEqual([nul]);
    expect(elders('0')).toEqual([nul]);
    expect(readKerncijfers(nullen.slice(1), { jaar: 2024 }).bevindingen).toEqual([]);
  });

  it('is right where the file has another figure elsewhere', () => {
    expect(elders('3')).toEqual([]);
  });
});

describe('a figure that a kind of area cannot have', () => {
  it('is missing for that reason where a dot stands, and read where a figure stands', () => {
    const { tabel } = readKerncijfers(
      [
        { gwb_code_10: 'GM0080', pst_mvp: '.' },
        { gwb_code_10: 'WK008020', pst_mvp: '8911' },
        { gwb_code_10: 'BU00802001', pst_mvp: '8912' },
      ],
      { jaar: 2024 },
    );
    expect(
      ['GM0080', 'WK008020', 'BU00802001'].map((gebied) => getKerncijfer(tabel, gebied, 'meest_voorkomende_postcode')),
    ).toEqual([{ reden: 'niet_van_toepassing' }, { waarde: 8911 }, { waarde: 8912 }]);
  });
});
