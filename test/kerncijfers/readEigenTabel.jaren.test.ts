import { type EigenTabel, getKerncijfer, joinKerncijfers, readEigenTabel } from 'buurtaanpak/kerncijfers';
import { getKolom } from 'buurtaanpak/kerncijfers/huis';
import { describe, expect, it } from 'vitest';
import { catchCode } from './data.js';
import { readRijen } from './echt/lees.js';

const mapping: EigenTabel = {
  tabel: 'monitor',
  bron: 'gemeente',
  jaar: 2024,
  codekolom: 'buurt',
  naamkolom: 'naam',
  jaarkolom: 'jaar',
  kolommen: [
    { kolom: 'inw', sleutel: 'aantal_inwoners' },
    { kolom: 'meld', sleutel: 'meldingen', eenheid: 'aantal' },
  ],
};
const rijen = [
  { buurt: 'BU00802001', naam: 'Oud', jaar: '2023', inw: '685', meld: '1,5' },
  { buurt: 'BU00802001', naam: 'Nieuw', jaar: '2024', inw: '690', meld: 'x' },
  { buurt: 'BU00802002', naam: 'B', jaar: '2024', inw: '50', meld: '' },
];

describe('an own table of several years', () => {
  it('has a column for each year, and the areas of all of them', () => {
    const { tabel, bevindingen, herkend } = readEigenTabel(rijen, mapping);
    expect(tabel.indeling).toEqual({ gebieden: 'cbs', jaar: 2024 });
    expect(tabel.gebieden.map(({ code, naam }) => [code, naam])).toEqual([
      ['BU00802001', 'Nieuw'],
      ['BU00802002', 'B'],
    ]);
    expect(tabel.kolommen.map(({ sleutel, bron }) => [sleutel, bron.jaar])).toEqual([
      ['aantal_inwoners:2023', 2023],
      ['aantal_inwoners:2024', 2024],
      ['meldingen:2023', 2023],
      ['meldingen:2024', 2024],
    ]);
    expect(herkend.map(({ sleutel }) => sleutel)).toEqual(tabel.kolommen.map(({ sleutel }) => sleutel));
    expect(getKerncijfer(tabel, 'BU00802001', 'meldingen:2023')).toEqual({ waarde: 1.5 });
    expect(getKerncijfer(tabel, 'BU00802002', 'meldingen:2023')).toEqual({ reden: 'niet_geleverd' });
    expect(getKerncijfer(tabel, 'BU00802002', 'meldingen:2024')).toEqual({ reden: 'onbekend' });
    expect(bevindingen.map(({ code, pad }) => [code, ...pad])).toEqual([['kerncijfers.geen_getal', 1, 'meld']]);
    expect(readEigenTabel([...rijen].reverse(), mapping).tabel).toEqual(tabel);
  });

  it('reads neither of two rows of one area and year that differ', () => {
    const { tabel, bevindingen } = readEigenTabel(
      [...rijen, { buurt: 'BU00802001 ', naam: 'C', jaar: 2023, inw: '700', meld: '1,5' }, { ...rijen[2] }],
      mapping,
    );
    expect(getKerncijfer(tabel, 'BU00802001', 'aantal_inwoners:2023')).toEqual({ reden: 'onbekend' });
    expect(getKerncijfer(tabel, 'BU00802001', 'meldingen:2023')).toEqual({ reden: 'onbekend' });
    expect(getKerncijfer(tabel, 'BU00802002', 'aantal_inwoners:2024')).toEqual({ waarde: 50 });
    expect(bevindingen.map(({ code, params }) => [code, params.rij, params.eerder, params.waarvan])).toEqual([
      ['kerncijfers.cijfer_tegenstrijdig', 4, 1, '2023'],
      ['kerncijfers.cijfer_dubbel', 5, 3, undefined],
      ['kerncijfers.kolommen_leeg', undefined, undefined, undefined],
      ['kerncijfers.geen_getal', 2, undefined, undefined],
    ]);
  });

  it('reports a row without a year, and refuses a table without that column or with a year of a column', () => {
    const { bevindingen, tabel } = readEigenTabel(
      [...rijen, { buurt: 'BU00802003', jaar: 'vorig', inw: 1, meld: 1 }],
      mapping,
    );
    expect(bevindingen.map(({ code, pad }) => [code, ...pad])).toContainEqual(['kerncijfers.geen_jaar', 3, 'jaar']);
    expect(tabel.gebieden).toHaveLength(2);
    expect(catchCode(() => readEigenTabel(rijen, { ...mapping, jaarkolom: 'year' }))).toBe(
      'kerncijfers.kolom_ontbreekt',
    );
    const [inw] = mapping.kolommen;
    for (const anders of [{ jaar: 2020 }, { periode: { peildatum: '2024-01-01' } }])
      expect(
        catchCode(() => readEigenTabel(rijen, { ...mapping, kolommen: [{ ...inw, ...anders }] } as EigenTabel)),
      ).toBe('kern.document_ongeldig');
    const veel = Array.from({ length: 800 }, (_, i) => ({ buurt: 'BU00802001', jaar: 2000 + i, inw: 1, meld: 1 }));
    const breed = {
      ...mapping,
      kolommen: Array.from({ length: 10 }, (_, i) => ({ kolom: 'inw', sleutel: `x${i}`, eenheid: 'x' })),
    };
    expect(catchCode(() => readEigenTabel(veel, breed))).toBe('kerncijfers.tabel_te_groot');
  });

  it('takes the decimal sign that is declared, for a column or for all', () => {
    const kolom = { kolom: 'meld', sleutel: 'meldingen', eenheid: 'x' };
    const lees = (eigen: object, options: object) =>
      getKerncijfer(
        readEigenTabel([{ ...rijen[0], meld: '1.234' }], { ...mapping, kolommen: [{ ...kolom, ...eigen }] }, options)
          .tabel,
        'BU00802001',
        'meldingen',
      );
    expect(lees({}, {})).toEqual({ reden: 'onbekend' });
    expect(lees({ decimaalteken: '.' }, {})).toEqual({ waarde: 1.234 });
    expect(lees({}, { decimaalteken: '.' })).toEqual({ waarde: 1.234 });
    expect(lees({}, { decimaalteken: ',', duizendtalteken: '.' })).toEqual({ waarde: 1234 });
  });

  it('reads the second column of a name in the file of the Energietransitiemodel', async () => {
    const [kop = [], ...rest] = await readRijen('kerncijfers_etmodel_groningen_2016.csv').then((rijen) => {
      const objecten = rijen as Record<string, string>[];
      return [Object.keys(objecten[0] ?? {}), ...objecten.map((rij) => Object.values(rij))];
    });
    // The file has this name twice; a parser that makes objects keeps one of them.
    const dubbel = [[...kop, 'number_of_inhabitants'], ...rest.map((rij) => [...rij, '1'])];
    const { tabel, bevindingen } = readEigenTabel(dubbel, {
      ...mapping,
      codekolom: 'geo_id',
      naamkolom: 'name',
      jaarkolom: 'analysis_year',
      kolommen: [
        { kolom: 'number_of_inhabitants', sleutel: 'aantal_inwoners' },
        { kolom: 'number_of_inhabitants#2', sleutel: 'tweede', eenheid: 'aantal' },
      ],
    });
    expect(bevindingen).toEqual([]);
    expect(getKerncijfer(tabel, 'BU00140000', 'aantal_inwoners')).toEqual({ waarde: 4380 });
    expect(getKerncijfer(tabel, 'BU00140000', 'tweede:2016')).toEqual({ waarde: 1 });
  });
});

describe('an own table with another classification', () => {
  it('has the year of its codes apart from that of its figures', () => {
    const { jaarkolom: _, ...zonder } = mapping;
    const { tabel } = readEigenTabel(rijen.slice(1), { ...zonder, jaar: 2022, indeling: 2024 });
    expect(tabel.indeling).toEqual({ gebieden: 'cbs', jaar: 2024 });
    expect(getKolom(tabel, 'aantal_inwoners').bron.jaar).toBe(2022);
    const nu = readEigenTabel(rijen.slice(1), {
      ...zonder,
      kolommen: [{ kolom: 'inw', sleutel: 'iets', eenheid: 'x' }],
    });
    expect(joinKerncijfers([tabel, nu.tabel]).tabel.kolommen).toHaveLength(3);
  });

  it('keeps what is declared of a column: its period, its rounding and its dimensions', () => {
    const { jaarkolom: _, ...zonder } = mapping;
    const { tabel } = readEigenTabel(rijen.slice(1), {
      ...zonder,
      kolommen: [
        {
          kolom: 'inw',
          sleutel: 'percentage_eenzaam@leeftijd=65_plus',
          periode: { peildatum: '2024-01-01' },
          nauwkeurigheid: { soort: 'afgerond', op: 10 },
          max: 1000,
        } as EigenTabel['kolommen'][number],
      ],
    });
    expect(getKolom(tabel, 'percentage_eenzaam')).toMatchObject({
      sleutel: 'percentage_eenzaam@leeftijd=65_plus',
      figuur: 'percentage_eenzaam',
      dimensies: { leeftijd: '65_plus' },
      eenheid: 'percentage',
      periode: { peildatum: '2024-01-01' },
      nauwkeurigheid: { soort: 'afgerond', op: 10 },
    });
    const sleutel = (naam: string) =>
      catchCode(() => readEigenTabel(rijen, { ...mapping, kolommen: [{ kolom: 'inw', sleutel: naam, eenheid: 'x' }] }));
    for (const fout of ['x@kleur=rood', 'x@', 'x:2020', 'x@leeftijd=', 'x@woningtype=a,leeftijd=b'])
      expect(sleutel(fout)).toBe('kern.document_ongeldig');
    expect(sleutel('x@leeftijd=b,woningtype=a')).toBeUndefined();
  });
});

describe('an own table of names', () => {
  it('has the name as the code, and a year behind a bar in the header', () => {
    const { tabel, bevindingen } = readEigenTabel(
      [
        { Niveau: 'Subwijk Lombok, Leidseweg', '% cultuurdeelname|2023': 91 },
        { Niveau: 'Subwijk Leidsche Rijn-zuid', '% cultuurdeelname|2023': '.' },
        { Niveau: 'Utrecht', '% cultuurdeelname|2023': 89 },
      ],
      {
        tabel: 'Utrecht in Cijfers',
        bron: 'gemeente Utrecht',
        jaar: 2023,
        codekolom: 'Niveau',
        codes: 'vrij',
        kolommen: [{ kolom: '% cultuurdeelname|2023', sleutel: 'cultuurdeelname', eenheid: 'percentage' }],
      },
      { markeringen: { '.': 'niet_gepubliceerd' } },
    );
    expect(bevindingen).toEqual([]);
    expect(tabel.indeling).toEqual({ gebieden: 'vrij', jaar: 2023 });
    expect(getKerncijfer(tabel, 'Subwijk Lombok, Leidseweg', 'cultuurdeelname')).toEqual({ waarde: 91 });
    expect(getKerncijfer(tabel, 'Subwijk Leidsche Rijn-zuid', 'cultuurdeelname')).toEqual({
      reden: 'niet_gepubliceerd',
    });
  });

  it('takes each of many columns of one name by its number', () => {
    const kop = ['Niveau', ...Array.from({ length: 23 }, () => 'Index | 2023 ')];
    const { tabel } = readEigenTabel([kop, ['Utrecht', ...Array.from({ length: 23 }, (_, i) => i + 1)]], {
      tabel: 't',
      bron: 'b',
      jaar: 2023,
      codekolom: 'Niveau',
      codes: 'vrij',
      kolommen: [
        { kolom: 'Index | 2023', sleutel: 'eerste', eenheid: 'x' },
        { kolom: 'Index | 2023 #23', sleutel: 'laatste', eenheid: 'x' },
      ],
    });
    expect(getKerncijfer(tabel, 'Utrecht', 'eerste')).toEqual({ waarde: 1 });
    expect(getKerncijfer(tabel, 'Utrecht', 'laatste')).toEqual({ waarde: 23 });
  });
});
