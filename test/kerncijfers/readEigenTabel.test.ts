import { type EigenTabel, getKerncijfer, readEigenTabel, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { getKolom } from 'buurtaanpak/kerncijfers/huis';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { catchCode, readCsv } from './data.js';
import { LANDELIJK } from './landelijk.js';

const mapping: EigenTabel = {
  tabel: 'wijkmonitor',
  bron: 'gemeente',
  jaar: 2025,
  codekolom: 'code',
  naamkolom: 'naam',
  kolommen: [
    { kolom: 'inw', sleutel: 'aantal_inwoners' },
    {
      kolom: 'meld',
      sleutel: 'meldingen',
      eenheid: 'per 1000',
      richting: 'hoger',
      jaar: 2023,
      bron: 'politie',
      factor: 1000,
      min: 0,
      max: 500,
      aggregatie: { soort: 'gewogen_gemiddelde', gewichten: ['aantal_inwoners'] },
    },
  ],
};
const rijen = [
  { code: 'BU00802001', naam: 'A', inw: '100', meld: '0.052' },
  { code: 'BU00802002', naam: 'B', inw: '', meld: '0.9' },
];

describe('readEigenTabel', () => {
  it('tells when several columns have the declared name, unless the mapping names the others too', () => {
    const bladen = [
      ['code', ' inw', ' inw', 'meld'],
      ['BU00802001', '100', '90', '0.05'],
    ];
    const codes = (kolommen: EigenTabel['kolommen']) => {
      const { tabel, bevindingen } = readEigenTabel(bladen, { ...mapping, naamkolom: undefined, kolommen });
      return [tabel.kolommen[0]?.waarden[0], bevindingen.map(({ code, pad }) => [code, ...pad])];
    };
    const [inwoners] = mapping.kolommen.slice(0, 1);
    expect(codes(mapping.kolommen)).toEqual([100, [['kerncijfers.kolom_dubbel', ' inw#2']]]);
    expect(codes([...(inwoners ? [inwoners] : []), { kolom: 'inw#2', sleutel: 'aantal_mannen' }])).toEqual([100, []]);
  });

  it('reads a table of the gemeente as declared', () => {
    const { tabel, vorm, bevindingen, herkend } = readEigenTabel(deepFreeze(rijen), deepFreeze(mapping));
    expect(vorm).toBe('eigen');
    expect(herkend).toHaveLength(2);
    expect(getKerncijfer(tabel, 'BU00802001', 'meldingen')).toEqual({ waarde: 52 });
    expect(getKerncijfer(tabel, 'BU00802002', 'aantal_inwoners')).toEqual({ reden: 'onbekend' });
    expect(bevindingen.map(({ code, pad }) => [code, pad])).toEqual([['kerncijfers.buiten_bereik', [1, 'meld']]]);
    expect(getKolom(tabel, 'meldingen')).toMatchObject({
      eenheid: 'per 1000',
      richting: 'hoger',
      bron: { naam: 'politie', tabel: 'wijkmonitor', jaar: 2023 },
      aggregatie: { soort: 'gewogen_gemiddelde', gewichten: ['aantal_inwoners'] },
    });
    expect(getKolom(tabel, 'aantal_inwoners').bron).toEqual({ naam: 'gemeente', tabel: 'wijkmonitor', jaar: 2025 });
  });

  it('says of a declared column that is not there that its figures were not delivered', () => {
    const { tabel, bevindingen } = readEigenTabel([{ code: 'BU00802001', naam: 'A', inw: 5 }], mapping);
    expect(getKerncijfer(tabel, 'BU00802001', 'meldingen')).toEqual({ reden: 'niet_geleverd' });
    expect(bevindingen.map(({ code, ernst, pad }) => [code, ernst, pad])).toEqual([
      ['kerncijfers.kolom_ontbreekt', 'fout', ['meld']],
    ]);
  });

  it('names the range of a figure that is too high, also where it has no least', () => {
    const kolom = { kolom: 'saldo', sleutel: 'saldo', eenheid: 'euro' } as const;
    const bereik = (grenzen: object, saldo: string) =>
      readEigenTabel([{ code: 'BU00802001', naam: 'A', saldo }], {
        ...mapping,
        kolommen: [{ ...kolom, ...grenzen }],
      }).bevindingen.map(({ code, params }) => [code, params.bereik]);
    expect(bereik({ max: 5 }, '6')).toEqual([['kerncijfers.buiten_bereik', '… 5']]);
    expect(bereik({ min: -5 }, '-6')).toEqual([['kerncijfers.buiten_bereik', '-5 …']]);
    expect(bereik({ max: 5 }, '-6000')).toEqual([]);
  });

  it('reads codes without letters by a column with the kind', () => {
    const { naamkolom: _, ...rest } = mapping;
    const { tabel } = readEigenTabel(
      [{ code: '802001', soort: 'Buurt', inw: '1.204,5' }],
      { ...rest, soortkolom: 'soort', kolommen: [{ kolom: 'inw', sleutel: 'x', eenheid: 'aantal' }] },
      { herstelNullen: true, decimaalteken: ',', duizendtalteken: '.', namen: { BU00802001: 'A' } },
    );
    expect(tabel.gebieden.map(({ code, naam }) => [code, naam])).toEqual([['BU00802001', 'A']]);
    expect(getKerncijfer(tabel, 'BU00802001', 'x')).toEqual({ waarde: 1204.5 });
  });

  it('reads areas with codes of any kind, such as squares of 100 m', () => {
    const vakken: EigenTabel = {
      tabel: 'vierkanten',
      bron: 'CBS',
      jaar: 2024,
      codekolom: 'vak',
      codes: 'vrij',
      gemeentekolom: 'gm',
      wijkkolom: 'wk',
      kolommen: [{ kolom: 'INWONER', sleutel: 'aantal_inwoners' }],
    };
    const rows = [
      { vak: 'E1820N5800', gm: 'GM0080', wk: 'WK008020', INWONER: 35 },
      { vak: 8911, gm: 'GM0080', wk: ' ', INWONER: -99997 },
      { vak: 'PV21', INWONER: 5 },
      { vak: ' ', gm: 'GM0080', INWONER: 5 },
      { vak: 'E1820N5800', gm: 'GM0080', INWONER: 5 },
    ];
    const { tabel, bevindingen } = readEigenTabel(rows, vakken, { markeringen: { '-99997': 'geheim' } });
    expect(tabel.gebieden).toEqual([
      { code: '8911', naam: '8911', soort: 'samengesteld', gemeente: 'GM0080' },
      {
        code: 'E1820N5800',
        naam: 'E1820N5800',
        soort: 'samengesteld',
        gemeente: 'GM0080',
        wijk: 'WK008020',
      },
      { code: 'PV21', naam: 'PV21', soort: 'samengesteld' },
    ]);
    expect(getKerncijfer(tabel, '8911', 'aantal_inwoners')).toEqual({ reden: 'geheim' });
    expect(bevindingen.map(({ code, params }) => [code, params.rij])).toEqual([
      ['kerncijfers.code_ongeldig', 4],
      ['kerncijfers.code_dubbel', 5],
    ]);
    const leeuwarden = readEigenTabel(rows, vakken, {
      gemeenten: ['GM0080'],
      markeringen: { '-99997': 'geheim' },
    }).tabel;
    expect(leeuwarden.gebieden.map(({ code }) => code)).toEqual(['8911', 'E1820N5800']);
    const { gemeentekolom: _, wijkkolom: __, ...zonder } = vakken;
    expect(readEigenTabel(rows.slice(0, 1), zonder).tabel.gebieden[0]?.gemeente).toBeUndefined();
  });

  it('takes marks and gemeenten of the caller', () => {
    const { tabel } = readEigenTabel([...rijen, { code: 'BU05990110', naam: 'C', inw: '?', meld: 0 }], mapping, {
      gemeenten: ['GM0599'],
      markeringen: { '?': 'geheim' },
    });
    expect(tabel.gebieden.map(({ code }) => code)).toEqual(['BU05990110']);
    expect(getKerncijfer(tabel, 'BU05990110', 'aantal_inwoners')).toEqual({ reden: 'geheim' });
  });

  it('refuses a mapping that is wrong, all at once, and rows without the column of the code', () => {
    const code = (eigen: unknown, rows: unknown = rijen) => catchCode(() => readEigenTabel(rows, eigen as EigenTabel));
    expect(code({})).toBe('kern.document_ongeldig');
    expect(code({ ...mapping, kolommen: [{ kolom: 'a', sleutel: 'Met Hoofdletters' }] })).toBe(
      'kern.document_ongeldig',
    );
    expect(code({ ...mapping, kolommen: [{ kolom: 'a', sleutel: 'zelf' }] })).toBe('kern.document_ongeldig');
    expect(code({ ...mapping, kolommen: [mapping.kolommen[0], mapping.kolommen[0]] })).toBe('kern.document_ongeldig');
    expect(code({ ...mapping, codekolom: 'buurt' })).toBe('kerncijfers.codekolom_ontbreekt');
    expect(code(mapping, [])).toBe('kerncijfers.geen_rijen');
  });

  it('takes the decimal sign of each column from its cells, and guesses at none', () => {
    const kolom = (naam: string) => ({ kolom: naam, sleutel: naam.toLowerCase(), eenheid: 'x' });
    const tekens = ['GROOTTE', 'WOZ', 'GETAL', 'DUIZEND', 'ENGELS', 'ZELF'];
    const eigen: EigenTabel = {
      ...mapping,
      naamkolom: undefined,
      kolommen: [...tekens.map(kolom), { ...kolom('GEZEGD'), decimaalteken: ',' }],
    };
    const rij = (code: string, [GROOTTE, WOZ, GETAL, DUIZEND, ENGELS, ZELF, GEZEGD]: readonly string[]) => ({
      'code ': `${code}  `,
      ...{ ' GROOTTE': GROOTTE, WOZ, GETAL, DUIZEND, ENGELS, ZELF, GEZEGD },
    });
    const rijen = [
      rij('BU00802001', ['1,8', '498.0', '5', '1.204', '1,204', '1.204', '1,204']),
      rij('BU00802002', ['12,500', '1.204', '-6', '980', 'x,', '0.5', '7']),
    ];
    const { tabel, bevindingen } = readEigenTabel(rijen, eigen);
    const waarden = (code: string) =>
      tabel.kolommen.map(({ sleutel }) => Object.values(getKerncijfer(tabel, code, sleutel))[0]);
    expect(waarden('BU00802001')).toEqual([1.8, 498, 5, 'onbekend', 'onbekend', 1.204, 1.204]);
    expect(waarden('BU00802002')).toEqual([12.5, 1.204, -6, 980, 'onbekend', 0.5, 7]);
    expect(bevindingen.map(({ code, pad }) => [code, ...pad])).toEqual([
      ['kerncijfers.geen_getal', 0, 'DUIZEND'],
      ['kerncijfers.geen_getal', 0, 'ENGELS'],
      ['kerncijfers.geen_getal', 1, 'ENGELS'],
    ]);
    expect(readEigenTabel(rijen, eigen, { decimaalteken: '.' }).bevindingen.map(({ pad }) => pad[1])).toContain(
      ' GROOTTE',
    );
    const duizend = readEigenTabel(rijen, eigen, { duizendtalteken: ',' }).tabel;
    expect(getKerncijfer(duizend, 'BU00802001', 'engels')).toEqual({ waarde: 1204 });
  });

  it('says that a column with the name or place of the area is not there', () => {
    const { bevindingen } = readEigenTabel([{ code: 'BU00802001', inw: 5, meld: 0 }], {
      ...mapping,
      gemeentekolom: 'gm',
    });
    expect(bevindingen.map(({ code, params }) => [code, params.sleutel])).toEqual([
      ['kerncijfers.kolom_ontbreekt', 'naamkolom'],
      ['kerncijfers.kolom_ontbreekt', 'gemeentekolom'],
    ]);
  });

  it('reads all of the Netherlands from a copy with names of its own', () => {
    const { tabel, bevindingen } = readEigenTabel(readCsv('cbs/kwb-2024-nederland.csv', ','), LANDELIJK);
    expect(bevindingen).toEqual([]);
    const tel = (soort: 'gemeente' | 'wijk' | 'buurt') => selectKerncijfers(tabel, { soort }).gebieden.length;
    expect([tel('gemeente'), tel('wijk'), tel('buurt')]).toEqual([342, 3393, 14574]);
    const inwoners = getKolom(selectKerncijfers(tabel, { soort: 'gemeente' }), 'aantal_inwoners').waarden;
    expect(inwoners.reduce((som, waarde) => som + waarde, 0)).toBe(17942942);
  });
});
