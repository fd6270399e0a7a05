import {
  checkKerncijfers,
  type EigenTabel,
  fromKerncijferdocument,
  getKerncijfer,
  listKerncijfers,
  readEigenTabel,
  readKerncijfers,
  selectKerncijfers,
  toKerncijferdocument,
} from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';

const mapping: EigenTabel = {
  tabel: 'monitor',
  bron: 'gemeente',
  jaar: 2024,
  codekolom: 'code',
  kolommen: [
    { kolom: 'inw', sleutel: 'aantal_inwoners', geschat: { kolom: ' bron', waarden: ['wijk', 'eigen '] } },
    { kolom: 'oud', sleutel: 'aantal_65_plus', geschat: true },
    { kolom: 'woz', sleutel: 'gemiddelde_woz_waarde' },
  ],
};
const rijen = [
  { code: 'WK008020', bron: '', inw: '900', oud: '2000', woz: '1,8' },
  { code: 'BU00802001', bron: ' wijk ', inw: '100', oud: '200', woz: '416,0' },
  { code: 'BU00802002', bron: 'eigen', inw: '', oud: '.', woz: '' },
  { code: 'BU00802003', bron: 'CBS', inw: '200', oud: '300', woz: '2' },
];

const { tabel, bevindingen } = readEigenTabel(rijen, mapping, { markeringen: { '.': 'niet_gepubliceerd' } });

describe('figures that someone estimated', () => {
  it('are known, cell by cell or as a column; a missing figure is no estimate', () => {
    const cijfers = listKerncijfers(tabel).map(({ kerncijfers }) => Object.values(kerncijfers));
    expect(cijfers).toEqual([
      [{ waarde: 900 }, { waarde: 2000, geschat: true }, { waarde: 1.8 }],
      [{ waarde: 100, geschat: true }, { waarde: 200, geschat: true }, { waarde: 416 }],
      [{ reden: 'onbekend' }, { reden: 'niet_gepubliceerd' }, { reden: 'onbekend' }],
      [{ waarde: 200 }, { waarde: 300, geschat: true }, { waarde: 2 }],
    ]);
    expect(tabel.kolommen[2]?.geschat).toBeUndefined();
  });

  it('stay known in a part of the table and in a document', () => {
    const deel = selectKerncijfers(tabel, { waar: ({ code }) => code === 'BU00802001' });
    expect(getKerncijfer(deel, 'BU00802001', 'aantal_inwoners')).toEqual({ waarde: 100, geschat: true });
    const terug = fromKerncijferdocument(JSON.parse(JSON.stringify(toKerncijferdocument(tabel))));
    expect(listKerncijfers(terug)).toEqual(listKerncijfers(tabel));
  });

  it('need not add up, nor stay below a whole', () => {
    expect(bevindingen).toEqual([]);
    expect(checkKerncijfers(tabel)).toEqual([]);
    const kolommen = mapping.kolommen.map(({ geschat: _, ...rest }) => rest);
    const gemeten = readEigenTabel(rijen, { ...mapping, kolommen }, { markeringen: { '.': 'niet_gepubliceerd' } });
    expect(gemeten.bevindingen.map(({ code }) => code)).toContain('kerncijfers.groep_boven_totaal_rij');
  });

  it('are left out of a sum of buurten and of a division', () => {
    const delen = [
      { code: 'WK008020', inw: 900, man: 100, vrouw: 100, schat: '' },
      { code: 'BU00802001', inw: 100, man: 50, vrouw: 50, schat: 'ja' },
    ];
    const lees = (geschat: object) =>
      checkKerncijfers(
        readEigenTabel(delen, {
          ...mapping,
          kolommen: [
            { kolom: 'inw', sleutel: 'aantal_inwoners', ...geschat },
            { kolom: 'man', sleutel: 'aantal_mannen' },
            { kolom: 'vrouw', sleutel: 'aantal_vrouwen' },
          ],
        }).tabel,
        { sleutels: ['aantal_inwoners'] },
      ).map(({ code }) => code);
    expect(lees({})).toEqual(['kerncijfers.som_wijkt_af', 'kerncijfers.verdeling_wijkt_af']);
    expect(lees({ geschat: { kolom: 'schat', waarden: ['ja'] } })).toEqual(['kerncijfers.verdeling_wijkt_af']);
    expect(lees({ geschat: true })).toEqual([]);
  });

  it('cannot be told without the column that tells them, which is reported', () => {
    const zonder = readEigenTabel([{ code: 'BU00802001', inw: 1, oud: 1, woz: 1 }], mapping);
    expect(zonder.bevindingen).toMatchObject([
      { code: 'kerncijfers.kolom_ontbreekt', ernst: 'fout', pad: [' bron'], params: { sleutel: 'geschat' } },
    ]);
    expect(getKerncijfer(zonder.tabel, 'BU00802001', 'aantal_inwoners')).toEqual({ waarde: 1 });
  });
});

describe('a mark that means zero', () => {
  it('is 0 for a count, and cannot be for another figure', () => {
    const kolommen = [
      { kolom: 'inw', sleutel: 'aantal_inwoners' },
      { kolom: 'meld', sleutel: 'meldingen', eenheid: 'aantal' },
      { kolom: 'ha', sleutel: 'oppervlakte_land' },
      { kolom: 'pct', sleutel: 'klachten', eenheid: 'percentage' },
    ];
    const rij = { code: 'BU00802001', inw: '-', meld: 'nihil', ha: '-', pct: '' };
    const gelezen = readEigenTabel(
      [rij],
      { ...mapping, kolommen },
      { markeringen: { '-': 'nul', nihil: 'nul', '': 'nul' } },
    );
    expect(gelezen.bevindingen.map(({ code, params }) => [code, params.sleutels])).toEqual([
      ['kerncijfers.kolommen_leeg', ['oppervlakte_land', 'klachten']],
    ]);
    expect(Object.values(listKerncijfers(gelezen.tabel)[0]?.kerncijfers ?? {})).toEqual([
      { waarde: 0 },
      { reden: 'niet_van_toepassing' },
      { waarde: 0 },
      { reden: 'niet_van_toepassing' },
    ]);
  });

  it('can be declared for a published form too: a dash is nil in older tables', () => {
    const rijtje = [{ gwb_code_10: 'BU00802001', a_inw: '-', g_wozbag: '-' }];
    const cel = (markeringen: Readonly<Record<string, 'nul'>>, sleutel: string) =>
      getKerncijfer(readKerncijfers(rijtje, { jaar: 2024, markeringen }).tabel, 'BU00802001', sleutel);
    expect(cel({}, 'aantal_inwoners')).toEqual({ reden: 'onbekend' });
    expect(cel({ '-': 'nul' }, 'aantal_inwoners')).toEqual({ waarde: 0 });
    expect(cel({ '-': 'nul' }, 'gemiddelde_woz_waarde')).toEqual({ reden: 'niet_van_toepassing' });
  });
});

describe('the decimal sign of a column', () => {
  const lees = (...cellen: readonly string[]) =>
    readEigenTabel(
      cellen.map((x, i) => ({ code: `BU0080200${i}`, x })),
      { ...mapping, kolommen: [{ kolom: 'x', sleutel: 'x', eenheid: 'x' }] },
    );

  it('is that of each column by itself, as in the file of Amsterdam with 1,8 beside 416.0', () => {
    const amsterdam = readEigenTabel([{ code: 'GM0363', a: '1,8', b: '416.0', c: '872757' }], {
      ...mapping,
      kolommen: ['a', 'b', 'c'].map((kolom) => ({ kolom, sleutel: kolom, eenheid: 'x' })),
    });
    expect(amsterdam.bevindingen).toEqual([]);
    expect(amsterdam.tabel.kolommen.map(({ waarden }) => waarden[0])).toEqual([1.8, 416, 872757]);
  });

  it('is that of most cells, whatever their order, and the others are reported', () => {
    for (const cellen of [
      ['1,8', '2.5', '3,1'],
      ['2.5', '3,1', '1,8'],
    ]) {
      const { bevindingen: fouten } = lees(...cellen);
      expect(fouten.map(({ code, params }) => [code, params.waarde])).toEqual([['kerncijfers.geen_getal', '"2.5"']]);
    }
    expect(lees('1,8', '2.5').bevindingen.map(({ params }) => params.waarde)).toEqual(['"1,8"']);
    expect(lees('2.5', '1,8').bevindingen.map(({ params }) => params.waarde)).toEqual(['"1,8"']);
    expect(lees('1.234', '1,8').tabel.kolommen[0]?.waarden[1]).toBe(1.8);
    expect(lees('1.234', '5,678').bevindingen.map(({ params }) => params.waarde)).toEqual(['"5,678"']);
  });
});
